import { abridge } from './abridge.js';
import { FRAME_HEIGHT, FRAME_WIDTH } from './embed-html.js';
import { markup } from './markup.js';

function discoveryHtml(episode, { oembed, frame, page } = {}) {
  const { title, summary, image, show, url = page } = episode;
  const graph = {
    "og:type": "article",
    "og:title": title,
    "og:description": summary && abridge(summary),
    "og:url": whole(url) ?? whole(page),
    "og:image": whole(image),
    "og:site_name": show?.title,
    "og:audio": whole(episode.audio[0]?.url)
  };
  const player = whole(frame) && {
    "twitter:card": "player",
    "twitter:title": title,
    "twitter:player": frame,
    "twitter:player:width": FRAME_WIDTH,
    "twitter:player:height": FRAME_HEIGHT
  };
  return markup`${whole(oembed) && markup`<link rel="alternate" type="application/json+oembed" href="${oembed}">\n`}${metas(
    "property",
    graph
  )}${metas("name", player || {})}`;
}
function partialAddresses(episode, { oembed, frame, page } = {}) {
  const { url = page, image, audio } = episode;
  const addresses = Object.entries({ url: whole(page) ?? url, image, audio: audio[0]?.url, frame, oembed });
  return Object.fromEntries(addresses.filter((entry) => Boolean(entry[1]) && !whole(entry[1])));
}
const whole = (address) => address && /^https?:\/\/./i.test(address) ? address : void 0;
const metas = (key, values) => Object.entries(values).map(
  ([name, content]) => content === void 0 || content === "" ? void 0 : markup`<meta ${key}="${name}" content="${content}">\n`
);

export { discoveryHtml, partialAddresses };
