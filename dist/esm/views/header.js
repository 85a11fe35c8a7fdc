import { nothing, html } from 'lit';

const headerView = (head, monogram, strings) => {
  const [before, after] = strings.from.split("{0}");
  return html`
    <header class="header" part="header">
      ${head.image ? html`<img class="cover" part="cover" src=${head.image} alt=${head.imageAlt} loading="lazy" />` : html`<b class="cover" part="cover" aria-hidden="true">${monogram}</b>`}
      <div>
        ${kickerView(head)}${titleView(head)}
        <p class="by" part="by">
          ${head.show ? html`<span>${before}<b dir="auto">${linked(head.show, head.showUrl)}</b>${after}</span>` : nothing}
          ${head.hosts ? html`<span>${head.show ? "\xB7 " : nothing}${head.hosts}</span>` : nothing}
        </p>
      </div>
    </header>
  `;
};
const kickerView = ({ kicker }) => html`<p class="kicker" part="kicker">
    ${kicker.map(({ text, dateTime }, index) => html`${index ? " \xB7 " : nothing}${dateTime ? html`<time datetime=${dateTime}>${text}</time>` : html`<bdi>${text}</bdi>`}`)}
  </p>`;
const titleView = ({ title, url, level, language }) => html`<h2 id="title" class="title" part="title" dir="auto" lang=${language ?? nothing} aria-level=${level}>${linked(title, url)}</h2>`;
const linked = (text, url) => url ? html`<a href=${url}>${text}</a>` : text;

export { headerView, kickerView, titleView };
