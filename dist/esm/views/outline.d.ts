/** The outline: headings with their points; those with a time are buttons that play from there. Called by body.ts. */
import { type TemplateResult } from 'lit';
import type { BodyState, CardActions } from './contract.js';
export declare const outlineView: ({ body, facts, section: playing, opened }: BodyState, actions: CardActions) => TemplateResult;
