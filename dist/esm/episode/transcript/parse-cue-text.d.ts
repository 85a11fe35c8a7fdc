/** Words of one voice, as they stand in the file. */
export interface Speech {
    readonly speaker: string | undefined;
    readonly text: string;
}
/** `"<v Sarah>Q&amp;A</v>"` gives `[{speaker: "Sarah", text: "Q&A"}]`; a cue of two voices gives two. */
export declare function parseCueText(raw: string): Speech[];
