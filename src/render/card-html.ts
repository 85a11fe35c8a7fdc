/**
 * The drawn card as HTML: the same views as in the browser, in a declarative shadow root, with the browser's own audio controls in
 * the player's place until the script is there. element/take-over.ts puts the living card in its place.
 */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing, type CSSResult } from 'lit';
import { bodyFace } from '../element/body-face.js';
import { drawEpisode } from '../element/draw-episode.js';
import { cardState, headFace } from '../element/head-face.js';
import type { Episode } from '../episode/episode.js';
import { collectBodyStrings } from '../locale/body-strings.js';
import { say, type Locale } from '../locale/locale.js';
import { AT_REST, type PlayerState } from '../player/player-state.js';
import { base } from '../styles/base.js';
import { body } from '../styles/body.js';
import { header } from '../styles/header.js';
import { menu } from '../styles/menu.js';
import { player } from '../styles/player.js';
import { served } from '../styles/served.js';
import { tokens } from '../styles/tokens.js';
import { variants } from '../styles/variants.js';
import { cardView } from '../views/card.js';
import type { CardActions, Variant } from '../views/contract.js';
import { playIcon } from '../views/icons.js';
import { noticeView } from '../views/notice.js';
import { Markup } from './markup.js';

export interface CardFace {
  readonly variant: Variant;
  /** of the title, 1 to 6 */
  readonly headingLevel: number;
  readonly locale: Locale;
}

/** What the renderer writes between the parts of a template, for Lit to find them again; the card draws itself anew. */
const MARKERS = /<!--\/?lit-(?:part|node)\b[^>]*-->/g;

/** Nobody can press anything yet. */
const NOTHING_TO_DO = {} as CardActions;

const SHEETS: readonly CSSResult[] = [tokens, base, header, player, body, menu, variants, served];

/** The style sheet of drawn cards; `dist/episode-card.css` is the same as a file. */
export const cardStyle = (): string => SHEETS.map(({ cssText }) => cssText).join('');

/** What stands in the card's shadow root, without its style. */
export function cardHtml(episode: Episode, { variant, headingLevel, locale }: CardFace): Markup {
  const facts: PlayerState = { ...AT_REST, duration: episode.duration, playbackRate: 1, volume: 1, muted: false };
  const state = cardState('ready', true, variant, facts, episode, locale);
  const drawn = { episode, body: bodyFace(episode, false, headingLevel, locale), facts, opened: {}, isMini: variant === 'mini' };
  const parts = drawEpisode(state, drawn, NOTHING_TO_DO);
  const isCut = drawn.body.cut < drawn.body.outline.length && parts.body;
  const notice = noticeView({ text: '', retry: undefined, isBusy: false, file: undefined }, say(locale, collectBodyStrings));
  const native = nativeView(episode, drawn.isMini, state.strings.play);
  const whole = { ...parts, ...(state.isFull ? { controls: [parts.controls, native], notice } : { notice: [native, notice] }) };
  const view = cardView(headFace(episode, whole, headingLevel, state.strings, locale), state, whole, NOTHING_TO_DO);
  // Without a script nobody can unfold a long outline.
  const open = isCut
    ? `<noscript>${textOf(drawEpisode(state, { ...drawn, opened: { isOutlineOpen: true } }, NOTHING_TO_DO).body)}</noscript>`
    : '';
  return new Markup(`<div class="served">${textOf(view).replace(/<\/article>\s*$/, (end) => open + end)}</div>`);
}

const textOf = (view: unknown): string => collectResultSync(render(view)).replace(MARKERS, '');

/** The browser's own player; a pill has no room for it, and leads to the file. */
function nativeView({ audio: [source], title }: Episode, isMini: boolean, label: string): unknown {
  if (!source) return nothing;
  return isMini
    ? html`<a class="play native" href=${source.url} aria-label=${label}>${playIcon}</a>`
    : html`<audio class="native" controls preload="none" src=${source.url} title=${title}></audio>`;
}
