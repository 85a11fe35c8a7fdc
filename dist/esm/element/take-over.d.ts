/**
 * A card that a server has drawn stands in the shadow root before the script is there. The living card is drawn before it, and here
 * takes its place within one task: what plays goes on, and the focus stays where it is. Called by the element, once.
 */
import type { Player } from '../player/player.js';
/** `edge` is the first of the server's nodes; Lit draws before it, so it stays, and is emptied. Given back as long as nothing is drawn. */
export declare function takeOver(edge: ChildNode, player: Player): ChildNode | undefined;
