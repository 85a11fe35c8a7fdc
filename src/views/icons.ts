/** The icons of the play button, drawn inline so that none is requested. Each takes the colour of the text around it. */
import { html, type TemplateResult } from 'lit';

const icon = (d: string): TemplateResult => html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${d} /></svg>`;

export const playIcon = icon('M7 4v12l9-6z');
export const pauseIcon = icon('M6 4h1v12H6zM13 4h1v12h-1z');
