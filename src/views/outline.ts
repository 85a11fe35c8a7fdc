/** The outline: headings with their points; those with a time are buttons that play from there. Called by body.ts. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Inline, OutlineItem } from '../episode/outline/outline.js';
import type { BodyFace, BodyState, CardActions, SectionFace } from './contract.js';

/** Links in notes are other people's: https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links */
const REL = 'noopener noreferrer nofollow ugc';

export const outlineView = ({ body, facts, section: playing, opened }: BodyState, actions: CardActions): TemplateResult => {
  const { outline, isPending, cut, language, strings } = body;
  if (isPending) return html`<div class="pending" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></div>`;
  const isOpen = opened.isOutlineOpen ?? false;
  const shown = isOpen ? outline : outline.slice(0, cut);
  return html`
    <div class="sections" lang=${language ?? nothing}>
      ${shown.map((section, index) => sectionView(section, index === playing, facts.isStarted, body, actions))}
    </div>
    ${
      cut < outline.length
        ? html`<button
            class="pill"
            part="unfold"
            type="button"
            aria-expanded=${isOpen}
            @click=${() => actions.open({ isOutlineOpen: !isOpen })}
          >
            ${isOpen ? strings.showLess : strings.showAll}
          </button>`
        : nothing
    }
  `;
};

const sectionView = (section: SectionFace, isNow: boolean, isStarted: boolean, body: BodyFace, actions: CardActions) =>
  section.isFolded
    ? html`<details class="section" part="section">
        <summary dir="auto">${section.title}</summary>
        ${itemsView(section.items, body, actions)}
      </details>`
    : html`
        <section
          class="section ${isNow ? 'now' : ''}"
          part="section ${isNow ? 'section-now' : ''}"
          dir="auto"
          aria-current=${isNow || nothing}
        >
          ${section.title ? html`<h3 aria-level=${section.level}>${titleOf(section, isStarted, actions)}</h3>` : nothing}${itemsView(section.items, body, actions)}
        </section>
      `;

/** A chapter's own link is shown once somebody listens. */
const titleOf = ({ title, time, url }: SectionFace, isStarted: boolean, actions: CardActions) => {
  if (time) {
    return html`<button class="seek" type="button" title=${time.label} @click=${() => playFrom(time.seconds, actions)}>
        <span class="at ${time.clock.length > 5 ? 'long' : ''}">${time.clock}</span> ${title}
      </button>
      ${url && isStarted ? html`<a class="out" href=${url} rel=${REL} aria-label="${title}: ${hostOf(url)}">${hostOf(url)}</a>` : nothing}`;
  }
  return url ? html`<a href=${url} rel=${REL}>${title}</a>` : title;
};

/** `"https://www.pod.example/a"` gives `"pod.example"`; `"tel:+123"` stays. */
const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '') || url;

/** Neighbouring items share one list; prose between them stays prose. */
function itemsView(items: readonly OutlineItem[], body: BodyFace, actions: CardActions): unknown {
  const groups: OutlineItem[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && item.kind === 'item' && last[0]!.kind === 'item') last.push(item);
    else groups.push([item]);
  }
  return groups.map((group) =>
    group[0]!.kind === 'item'
      ? html`<ul>
          ${group.map((item) => html`<li dir="auto">${lineView(item, body, actions)}</li>`)}
        </ul>`
      : html`<p dir="auto">${lineView(group[0]!, body, actions)}</p>`,
  );
}

const lineView = ({ startTime, text, items }: OutlineItem, body: BodyFace, actions: CardActions) => html`
  ${startTime === undefined ? nothing : timeView(startTime, body, actions)}${text.map((part) => inlineView(part, body, actions))}${
    items ? itemsView(items, body, actions) : nothing
  }
`;

const inlineView = (part: Inline, body: BodyFace, actions: CardActions) => {
  if (typeof part === 'string') return part;
  if (part.startTime !== undefined) return timeView(part.startTime, body, actions, part.text);
  return part.url ? html`<a href=${part.url} rel=${REL}>${part.text}</a>` : part.text;
};

const timeView = (seconds: number, { timeOf }: BodyFace, actions: CardActions, text?: string) => {
  const { clock, label } = timeOf(seconds);
  return html`<button class="at" type="button" title=${label} @click=${() => playFrom(seconds, actions)}>${text ?? clock}</button> `;
};

function playFrom(seconds: number, { player }: CardActions): void {
  player.seek(seconds);
  player.play();
}
