/** Collects the sentences in the language that is being built. */
export declare const collectTranscriptStrings: () => {
    searchTranscript: string;
    matchOf: string;
    noMatch: string;
    previousMatch: string;
    nextMatch: string;
    follow: string;
    transcriptBlocked: string;
    transcriptUnknown: string;
};
/** The sentences of one language. */
export type TranscriptStrings = Readonly<ReturnType<typeof collectTranscriptStrings>>;
