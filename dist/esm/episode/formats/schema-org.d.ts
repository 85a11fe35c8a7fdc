import { type Fields } from './values.js';
/** The episodes in the data, with what they refer to in place; undefined where the data is no JSON-LD. */
export declare function schemaOrgEpisodes(data: unknown): readonly Fields[] | undefined;
