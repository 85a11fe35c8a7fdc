/** Puts what stands under the player into the words of a language. Called by parts.ts once for each episode and language. */
import type { Episode } from '../episode/episode.js';
import { type Locale } from '../locale/locale.js';
import type { BodyFace } from '../views/contract.js';
export declare function bodyFace(episode: Episode, isPending: boolean, level: number, locale: Locale): BodyFace;
