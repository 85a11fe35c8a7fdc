/**
 * The frame of the card in each of its states. Called by the element's render; while there is no episode to show, the
 * page's own content inside the tag stays in sight.
 */
import { type TemplateResult } from 'lit';
import type { CardActions, CardState, HeadFace, Parts } from './contract.js';
export declare const cardView: (head: HeadFace | undefined, state: CardState, parts: Parts, actions: CardActions) => TemplateResult;
