/** The further controls of the player bar: skipping, speed, and the menu with volume and links. Drawn with the body. */
import { type TemplateResult } from 'lit';
import type { BodyState, CardActions } from './contract.js';
export declare const controlsView: (state: BodyState, actions: CardActions) => TemplateResult;
/** The gaps between the segments of the rail. */
export declare const gapsView: ({ body: { starts }, player: { duration } }: BodyState) => unknown;
