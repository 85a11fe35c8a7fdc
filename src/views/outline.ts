/** The outline: headings with their points; those with a time are buttons that play from there. Called by body.ts. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Inline, OutlineItem } from '../episode/outline/outline.js';
import type { CardActions, CardState, EpisodeFace, SectionFace } from './contract.js';

export const outlineView = (state: CardState, actions: CardActions): TemplateResult => {
  const { episode, strings, player, isOutlineOpen } = state;
  const { outline, isOutlinePending, outlineCut } = episode!;
  if (isOutlinePending) return html`<div class="pending" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></div>`;
  const shown = isOutlineOpen ? outline : outline.slice(0, outlineCut);
  return html`
    <div class="sections" lang=${episode!.language ?? nothing}>${shown.map((section, index) => sectionView(section, index === player.section, episode!, actions))}</div>
    ${outlineCut < outline.length
      ? html`<button class="unfold" part="unfold" type="button" aria-expanded=${isOutlineOpen} @click=${actions.toggleOutline}>${isOutlineOpen ? strings.showLess : strings.showAll}</button>`
      : nothing}
  `;
};

const sectionView = (section: SectionFace, isNow: boolean, episode: EpisodeFace, actions: CardActions) =>
  section.isFolded
    ? html`<details class="section" part="section"><summary dir="auto">${section.title}</summary>${itemsView(section.items, episode, actions)}</details>`
    : html`
        <section class="section ${isNow ? 'now' : ''}" part="section ${isNow ? 'section-now' : ''}" aria-current=${isNow ? 'true' : nothing}>
          ${section.title ? html`<h3 aria-level=${section.level} dir="auto">${titleOf(section, actions)}</h3>` : nothing} ${itemsView(section.items, episode, actions)}
        </section>
      `;

const titleOf = ({ title, time, url }: SectionFace, { playFrom }: CardActions) => {
  if (time) return html`<button class="seek" type="button" title=${time.label} @click=${() => playFrom(time.seconds)}><span class="at">${time.clock}</span> ${title}</button>`;
  return url ? html`<a href=${url} rel="noopener noreferrer nofollow ugc">${title}</a>` : title;
};

/** Neighbouring items share one list; prose between them stays prose. */
function itemsView(items: readonly OutlineItem[], episode: EpisodeFace, actions: CardActions): unknown {
  const groups: OutlineItem[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && item.kind === 'item' && last[0]!.kind === 'item') last.push(item);
    else groups.push([item]);
  }
  return groups.map((group) =>
    group[0]!.kind === 'item'
      ? html`<ul>${group.map((item) => html`<li dir="auto">${lineView(item, episode, actions)}</li>`)}</ul>`
      : html`<p dir="auto">${lineView(group[0]!, episode, actions)}</p>`,
  );
}

const lineView = ({ startTime, text, items }: OutlineItem, episode: EpisodeFace, actions: CardActions) => html`
  ${startTime === undefined ? nothing : timeButton(startTime, episode, actions)}${text.map((part) => inlineView(part, episode, actions))}${items ? itemsView(items, episode, actions) : nothing}
`;

const inlineView = (part: Inline, episode: EpisodeFace, actions: CardActions) => {
  if (typeof part === 'string') return part;
  if (part.startTime !== undefined) return timeButton(part.startTime, episode, actions, part.text);
  return part.url ? html`<a href=${part.url} rel="noopener noreferrer nofollow ugc">${part.text}</a>` : part.text;
};

const timeButton = (seconds: number, { timeOf }: EpisodeFace, { playFrom }: CardActions, text?: string) => {
  const { clock, label } = timeOf(seconds);
  return html`<button class="at" type="button" title=${label} @click=${() => playFrom(seconds)}>${text ?? clock}</button> `;
};
