/** The list of keys, over the card, and what is said to ears alone. Drawn by the listening chunk. */
import { type TemplateResult } from 'lit';
export interface KeysFace {
    readonly title: string;
    readonly close: string;
    /** `['K', 'Space']` and what they do */
    readonly keys: readonly {
        readonly names: readonly string[];
        readonly text: string;
    }[];
}
export declare const extrasView: (keys: KeysFace | undefined, said: string, closed: () => void) => TemplateResult;
