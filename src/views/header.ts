/** The head of the card: cover, the line of facts, title, show and hosts. Called by card.ts. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CardState, EpisodeFace } from './contract.js';

export const headerView = ({ episode, strings }: CardState): TemplateResult => html`
  <header class="header" part="header">
    ${coverView(episode!)}
    <div class="facts">
      ${kickerView(episode!)} ${titleView(episode!)}
      <p class="by" part="by">
        ${episode!.show ? around(strings.from, linked(episode!.show.title, episode!.show.url)) : nothing}
        ${episode!.hosts ? html`<span>${episode!.show ? '· ' : nothing}${episode!.hosts}</span>` : nothing}
      </p>
    </div>
  </header>
`;

/** The cover takes its place before it has loaded; without one, the initials stand there. */
const coverView = ({ image, imageAlt, monogram }: EpisodeFace) =>
  image
    ? html`<img class="cover" part="cover" src=${image} alt=${imageAlt} width="96" height="96" loading="lazy" decoding="async" />`
    : html`<span class="cover monogram" part="cover" aria-hidden="true">${monogram}</span>`;

/** "Episode · Feb 16, 2025 · 12 min" */
export const kickerView = ({ kicker }: EpisodeFace): TemplateResult => html`
  <p class="kicker" part="kicker">
    ${kicker.map(({ text, dateTime }, index) => html`${index ? ' · ' : nothing}${dateTime ? html`<time datetime=${dateTime}>${text}</time>` : html`<span>${text}</span>`}`)}
  </p>
`;

export const titleView = ({ title, url, level, language }: EpisodeFace): TemplateResult =>
  html`<h2 id="title" class="title" part="title" dir="auto" lang=${language ?? nothing} aria-level=${level}>${linked(title, url)}</h2>`;

const linked = (text: string, url: string | undefined) => (url ? html`<a href=${url}>${text}</a>` : text);

/** A sentence with one place, and what stands in it in bold: `around('from {0}', x)` is "from **x**". */
const around = (sentence: string, part: unknown) => {
  const [before = '', after = ''] = sentence.split('{0}');
  return html`<span>${before}<b dir="auto">${part}</b>${after}</span>`;
};
