import { html, nothing } from 'lit';

const REL = "noopener noreferrer nofollow ugc";
const outlineView = ({ body, facts, section: playing, opened }, actions) => {
  const { outline, isPending, cut, language, strings } = body;
  if (isPending) return html`<div class="pending" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i></div>`;
  const isOpen = opened.isOutlineOpen ?? false;
  const shown = isOpen ? outline : outline.slice(0, cut);
  return html`
    <div class="sections" lang=${language ?? nothing}>
      ${shown.map((section, index) => sectionView(section, index === playing, facts.isStarted, body, actions))}
    </div>
    ${cut < outline.length ? html`<button
            class="pill"
            part="unfold"
            type="button"
            aria-expanded=${isOpen}
            @click=${() => actions.open({ isOutlineOpen: !isOpen })}
          >
            ${isOpen ? strings.showLess : strings.showAll}
          </button>` : nothing}
  `;
};
const sectionView = (section, isNow, isStarted, body, actions) => section.isFolded ? html`<details class="section" part="section">
        <summary dir="auto">${section.title}</summary>
        ${itemsView(section.items, body, actions)}
      </details>` : html`
        <section
          class="section ${isNow ? "now" : ""}"
          part="section ${isNow ? "section-now" : ""}"
          dir="auto"
          aria-current=${isNow || nothing}
        >
          ${section.title ? html`<h3 aria-level=${section.level}>${titleOf(section, isStarted, actions)}</h3>` : nothing}${itemsView(section.items, body, actions)}
        </section>
      `;
const titleOf = ({ title, time, url }, isStarted, actions) => {
  if (time) {
    return html`<button class="seek" type="button" title=${time.label} @click=${() => playFrom(time.seconds, actions)}>
        <span class="at ${time.clock.length > 5 ? "long" : ""}">${time.clock}</span> ${title}
      </button>
      ${url && isStarted ? html`<a class="out" href=${url} rel=${REL} aria-label="${title}: ${hostOf(url)}">${hostOf(url)}</a>` : nothing}`;
  }
  return url ? html`<a href=${url} rel=${REL}>${title}</a>` : title;
};
const hostOf = (url) => new URL(url).hostname.replace(/^www\./, "") || url;
function itemsView(items, body, actions) {
  const groups = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && item.kind === "item" && last[0].kind === "item") last.push(item);
    else groups.push([item]);
  }
  return groups.map(
    (group) => group[0].kind === "item" ? html`<ul>
          ${group.map((item) => html`<li dir="auto">${lineView(item, body, actions)}</li>`)}
        </ul>` : html`<p dir="auto">${lineView(group[0], body, actions)}</p>`
  );
}
const lineView = ({ startTime, text, items }, body, actions) => html`
  ${startTime === void 0 ? nothing : timeView(startTime, body, actions)}${text.map((part) => inlineView(part, body, actions))}${items ? itemsView(items, body, actions) : nothing}
`;
const inlineView = (part, body, actions) => {
  if (typeof part === "string") return part;
  if (part.startTime !== void 0) return timeView(part.startTime, body, actions, part.text);
  return part.url ? html`<a href=${part.url} rel=${REL}>${part.text}</a>` : part.text;
};
const timeView = (seconds, { timeOf }, actions, text) => {
  const { clock, label } = timeOf(seconds);
  return html`<button class="at" type="button" title=${label} @click=${() => playFrom(seconds, actions)}>${text ?? clock}</button> `;
};
function playFrom(seconds, { player }) {
  player.seek(seconds);
  player.play();
}

export { outlineView };
