/**
 * The player bar: play, the scrubber over its rail, times, and room for further controls. Called by card.ts and, by its
 * pieces, by small.ts. The bar runs from left to right in every language, as on the devices around it.
 */
import { type TemplateResult } from 'lit';
import type { CardActions, CardState, Parts } from './contract.js';
export declare const playerView: (state: CardState, { section, controls, gaps }: Parts, actions: CardActions) => TemplateResult;
export declare const playView: ({ player: { isPlaying, isBuffering, hasAudio }, strings }: CardState, { player }: CardActions) => TemplateResult;
export declare const trackView: ({ player: { hasAudio, time, duration, spoken }, strings }: CardState, gaps: unknown, { player, open }: CardActions) => TemplateResult;
