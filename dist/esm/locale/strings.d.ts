/** Collects the sentences in the language that is being built. */
export declare const collectStrings: () => {
    episode: string;
    from: string;
    host: string;
    hosts: string;
    player: string;
    play: string;
    pause: string;
    position: string;
    positionOf: string;
};
/** The sentences of one language. */
export type Strings = Readonly<ReturnType<typeof collectStrings>>;
/** `fill('{0} of {1}', 'a', 'b')` gives `'a of b'`. */
export declare const fill: (sentence: string, ...values: readonly string[]) => string;
