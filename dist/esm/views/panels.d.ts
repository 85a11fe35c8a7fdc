/** The panels beside the outline: what the episode covers, its transcript, similar episodes. Called by body.ts. */
import { type TemplateResult } from 'lit';
import type { BodyState, CardActions } from './contract.js';
export declare const aboutView: ({ body }: BodyState) => TemplateResult;
/** The honest sentence where there is none yet; else the button that loads it, what was loaded, or why there is nothing. */
export declare const transcriptView: (state: BodyState, actions: CardActions) => TemplateResult;
export declare const similarView: ({ body, opened: { isSimilarOpen } }: BodyState, actions: CardActions) => TemplateResult;
