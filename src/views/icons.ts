/** The icons, drawn inline so that none is requested. Each takes the colour of the text around it. */
import { html, type TemplateResult } from 'lit';

const icon = (d: string): TemplateResult => html`<svg viewBox="0 0 20 20" fill="currentColor" aria-hidden="true"><path d=${d} /></svg>`;

export const playIcon = icon('M6 3.2v13.6c0 .8.9 1.3 1.6.8l9.9-6.8a1 1 0 0 0 0-1.6L7.6 2.4C6.9 1.9 6 2.4 6 3.2z');
export const pauseIcon = icon('M5.4 3h1.6a1.4 1.4 0 0 1 1.4 1.4v11.2A1.4 1.4 0 0 1 7 17H5.4A1.4 1.4 0 0 1 4 15.6V4.4A1.4 1.4 0 0 1 5.4 3zM13 3h1.6A1.4 1.4 0 0 1 16 4.4v11.2a1.4 1.4 0 0 1-1.4 1.4H13a1.4 1.4 0 0 1-1.4-1.4V4.4A1.4 1.4 0 0 1 13 3z');
export const moreIcon = icon('M3 10a1.6 1.6 0 1 1 3.2 0A1.6 1.6 0 0 1 3 10zm5.4 0a1.6 1.6 0 1 1 3.2 0 1.6 1.6 0 0 1-3.2 0zm5.4 0a1.6 1.6 0 1 1 3.2 0 1.6 1.6 0 0 1-3.2 0z');
export const soundIcon = icon('M3 8v4a1 1 0 0 0 1 1h2l3.3 3a1 1 0 0 0 1.7-.75V4.75A1 1 0 0 0 9.3 4L6 7H4a1 1 0 0 0-1 1zm10-1.5a.8.8 0 0 0-.3 1.1 5 5 0 0 1 0 4.8.8.8 0 0 0 1.4.8 6.6 6.6 0 0 0 0-6.4.8.8 0 0 0-1.1-.3z');
export const mutedIcon = icon('M3 8v4a1 1 0 0 0 1 1h2l3.3 3a1 1 0 0 0 1.7-.75V4.75A1 1 0 0 0 9.3 4L6 7H4a1 1 0 0 0-1 1zm9.7-.3a.8.8 0 0 0 0 1.1L13.9 10l-1.2 1.2a.8.8 0 0 0 1.1 1.1L15 11.1l1.2 1.2a.8.8 0 0 0 1.1-1.1L16.1 10l1.2-1.2a.8.8 0 0 0-1.1-1.1L15 8.9l-1.2-1.2a.8.8 0 0 0-1.1 0z');
