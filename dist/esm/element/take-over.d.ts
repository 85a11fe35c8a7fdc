/**
 * A card that a server has drawn stands in the shadow root before the script is there. The living card is drawn before it, unseen,
 * and takes its place here once it is whole: in one task, so that nothing flickers; what plays goes on, and the focus stays
 * where it is. Called by the element, once.
 */
import type { Player } from '../player/player.js';
export declare function takeOver(root: ShadowRoot, player: Player): void;
