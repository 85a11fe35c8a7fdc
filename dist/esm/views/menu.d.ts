/** What stands in the menu: volume, sleep timer, links to this second and out of the card, keys. Drawn by the listening chunk. */
import { type TemplateResult } from 'lit';
/** A line of the menu that does something; with `url` it is a link that does it where it can. */
export interface MenuVerb {
    readonly part: string;
    readonly text: string;
    readonly url?: string | undefined;
    readonly run: (event: Event) => void;
}
export interface MenuFace {
    /** undefined where the volume belongs to the device */
    readonly volume: {
        readonly value: number;
        readonly muted: boolean;
        readonly label: string;
        readonly muteLabel: string;
    } | undefined;
    readonly sleep: {
        readonly label: string;
        /** the choice that holds */
        readonly value: string;
        readonly choices: readonly {
            readonly value: string;
            readonly text: string;
        }[];
    };
    readonly verbs: readonly MenuVerb[];
    readonly links: readonly {
        readonly title: string;
        readonly url: string;
        readonly rel?: string;
        readonly isDownload?: boolean;
    }[];
}
export interface MenuActions {
    setVolume(volume: number): void;
    setMuted(muted: boolean): void;
    sleep(choice: string): void;
}
export declare const menuView: ({ volume, sleep, verbs, links }: MenuFace, actions: MenuActions) => TemplateResult;
