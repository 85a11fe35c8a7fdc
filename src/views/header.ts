/** The head of the card: cover, the line of facts, title, show and hosts. Called by card.ts and small.ts. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../locale/strings.js';
import type { HeadFace } from './contract.js';

/** The cover takes its place before it has loaded; without one, the initials stand there. */
export const headerView = (head: HeadFace, monogram: string | undefined, strings: Strings): TemplateResult => {
  const [before, after] = strings.from.split('{0}');
  return html`
    <header class="header" part="header">
      ${
        head.image
          ? html`<img class="cover" part="cover" src=${head.image} alt=${head.imageAlt} loading="lazy" />`
          : html`<b class="cover" part="cover" aria-hidden="true">${monogram}</b>`
      }
      <div>
        ${kickerView(head)}${titleView(head)}
        <p class="by" part="by">
          ${head.show ? html`<span>${before}<b dir="auto">${linked(head.show, head.showUrl)}</b>${after}</span>` : nothing}
          ${head.hosts ? html`<span>${head.show ? '· ' : nothing}${head.hosts}</span>` : nothing}
        </p>
      </div>
    </header>
  `;
};

/** "Episode · Feb 16, 2025 · 12 min" */
export const kickerView = ({ kicker }: HeadFace): TemplateResult =>
  html`<p class="kicker" part="kicker">
    ${kicker.map(({ text, dateTime }, index) => html`${index ? ' · ' : nothing}${dateTime ? html`<time datetime=${dateTime}>${text}</time>` : html`<bdi>${text}</bdi>`}`)}
  </p>`;

export const titleView = ({ title, url, level, language }: HeadFace): TemplateResult =>
  html`<h2 id="title" class="title" part="title" dir="auto" lang=${language ?? nothing} aria-level=${level}>${linked(title, url)}</h2>`;

const linked = (text: string, url: string | undefined) => (url ? html`<a href=${url}>${text}</a>` : text);
