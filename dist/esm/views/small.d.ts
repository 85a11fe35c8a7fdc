/** The card in one row: `compact` with its title, facts and scrubber, `mini` as a pill. Drawn with the body's chunk. */
import { type TemplateResult } from 'lit';
import type { BodyState, CardActions, CardState, HeadFace } from './contract.js';
export declare const smallView: (head: HeadFace, state: CardState, body: BodyState, isMini: boolean, actions: CardActions) => TemplateResult;
