/** The panels beside the outline: what the episode covers, its transcript, similar episodes. Called by body.ts. */
import { type TemplateResult } from 'lit';
import type { BodyState, CardActions } from './contract.js';
export declare const aboutView: ({ body }: BodyState) => TemplateResult;
/** The honest sentence where there is none yet; else the button that loads it, or what was loaded. */
export declare const transcriptView: (state: BodyState, actions: CardActions) => TemplateResult;
export declare const similarView: ({ body }: BodyState) => TemplateResult;
