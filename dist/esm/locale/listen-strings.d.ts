/** Collects the sentences in the language that is being built. */
export declare const collectListenStrings: () => {
    continueFrom: string;
    startOver: string;
    timesMayBeOff: string;
    highlight: string;
    sleepTimer: string;
    sleepOff: string;
    sleepChapter: string;
    copyLink: string;
    linkCopied: string;
    share: string;
    volume: string;
    mute: string;
    unmute: string;
    page: string;
    feed: string;
    support: string;
    discuss: string;
    license: string;
    licenseNamed: string;
    download: string;
    remote: string;
    video: string;
    speedNow: string;
    keys: string;
    keyPlay: string;
    keyMute: string;
    keySpeed: string;
    keyTenths: string;
    keyHelp: string;
    close: string;
};
/** The sentences of one language. */
export type ListenStrings = Readonly<ReturnType<typeof collectListenStrings>>;
