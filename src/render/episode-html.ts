/**
 * An episode as plain HTML without a script: all that the card shows, for readers without JavaScript, search engines, feeds and
 * print. It stands inside the element, which takes its place.
 */
import type { Episode } from '../episode/episode.js';
import type { Outline } from '../episode/outline/outline.js';
import type { Cue } from '../episode/transcript/cue.js';
import { isoDuration } from './json-ld.js';
import { markup, type Markup } from './markup.js';
import { heading, linked, outlineHtml } from './outline-html.js';
import { transcriptHtml } from './transcript-html.js';

/** What the episode's data alone do not hold; `headingLevel` is that of the title. */
export interface EpisodeHtmlOptions {
  readonly outline?: Outline | undefined;
  readonly transcript?: readonly Cue[] | undefined;
  readonly headingLevel?: number;
}

/** Title, date, player, summary, outline, transcript, similar episodes; only those that there are. */
export function episodeHtml(episode: Episode, options: EpisodeHtmlOptions = {}): Markup {
  const { title, url, summary, image, imageAlt = '', audio, similar, language } = episode;
  const { outline = episode.outline, transcript = episode.transcript, headingLevel = 1 } = options;
  const [source] = audio;
  return markup`<article${language && markup` lang="${language}"`}>
${heading(headingLevel, linked(title, url))}${factsHtml(episode)}${image && markup`<img src="${image}" alt="${imageAlt}" width="240" height="240" loading="lazy">\n`}${
    source && markup`<audio controls preload="none" src="${source.url}"></audio>\n`
  }${summary && markup`<p>${summary}</p>\n`}${outline && outline.length > 0 && outlineHtml(outline, headingLevel + 1)}${
    transcript && transcript.length > 0 && markup`${heading(headingLevel + 1, 'Transcript')}${transcriptHtml(transcript)}`
  }${
    similar.length > 0 &&
    markup`${heading(headingLevel + 1, 'Similar episodes')}<ul>${similar.map(({ title: name, url: address }) => markup`<li>${linked(name, address)}</li>`)}</ul>\n`
  }</article>`;
}

/** "February 16, 2025 · 12 min · 52 Weeks of Cloud, Pragmatic AI Labs" */
function factsHtml({ datePublished, duration, show, persons, language }: Episode): Markup {
  const facts = [
    datePublished && markup`<time datetime="${datePublished}">${dateText(datePublished, language)}</time>`,
    duration && markup`<time datetime="${isoDuration(duration)}">${Math.max(1, Math.round(duration / 60))} min</time>`,
    show?.title && linked(show.title, show.url),
    persons.length > 0 && markup`${persons.map(({ name }) => name).join(', ')}`,
  ].filter((fact) => fact !== undefined && fact !== false && fact !== 0 && fact !== '');
  return facts.length > 0 ? markup`<p>${facts.map((fact, index) => markup`${index > 0 && ' · '}${fact}`)}</p>\n` : markup``;
}

/** The day of the publisher's clock, whose zone a date-time has lost: UTC. */
function dateText(date: string, language = 'en'): string {
  const format = (tag: string) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  try {
    return format(language);
  } catch {
    return format('en');
  }
}
