/**
 * What is under the player: outline, summary, transcript and similar episodes, as tabs where it is narrow and side by
 * side where it is wide. Which of the two is the style sheet's to say; a panel that is not open is hidden only in tabs.
 */
import { type TemplateResult } from 'lit';
import type { BodyState, CardActions } from './contract.js';
export declare const bodyView: (state: BodyState, actions: CardActions) => TemplateResult;
