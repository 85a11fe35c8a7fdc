/**
 * Reads an episode out of the page: the link and the audio of an element's own fallback, else what the page says of its
 * episode in JSON-LD. Loaded by EpisodeSource where there is nothing else to read; it changes nothing in the page.
 */
/** Data for readEpisode; undefined where the page holds none. */
export declare const dataFromMarkup: (host: Element) => unknown;
