import { html } from 'lit';

const icon = (d) => html`<svg viewBox="0 0 20 20" aria-hidden="true"><path d=${d} /></svg>`;
const playIcon = icon("M7 4v12l9-6z");
const pauseIcon = icon("M6 4h1v12H6zM13 4h1v12h-1z");

export { pauseIcon, playIcon };
