/** The artwork and its alternative text; a picture for other uses is none. */
export declare function rssImage(parent: Element): {
    image?: string | undefined;
    imageAlt?: string | undefined;
};
/** The item's persons stand for the channel's; without any, its author, by the best of the tags for that. */
export declare function rssPersons(item: Element, channel: Element): object[] | undefined;
/** Chapters inside the feed, which need no request, or the address of a file. */
export declare function rssChapters(item: Element): object[] | string | undefined;
/** Tags of which an item or its channel may have several; what is not there is undefined. */
export declare function rssPodcasting(item: Element, channel: Element): {
    transcripts: Record<string, string>[] | undefined;
    funding: Record<string, string>[] | undefined;
    license: Record<string, string> | undefined;
    location: Record<string, string> | undefined;
    soundbites: {
        startTime: number | undefined;
        duration: number | undefined;
    }[] | undefined;
    contentLinks: Record<string, string>[] | undefined;
    socialInteract: Record<string, string>[] | undefined;
    seasonName: string | undefined;
    episodeDisplay: string | undefined;
};
