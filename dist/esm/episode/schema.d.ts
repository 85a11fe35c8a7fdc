/**
 * The canonical episode JSON, once, in zod: the source of its TypeScript types, of the published JSON Schema and of the
 * generated guard table. In the browser this file loads only to explain data that the guard refused.
 */
import * as z from 'zod/mini';
/** What guard.ts makes of a value, by the letters of its readers; `format` and `description` are for editors. */
export declare const kinds: z.core.$ZodRegistry<{
    readonly kind: string;
    readonly of?: unknown;
    readonly format?: string;
    readonly description?: string;
}, z.core.$ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
declare const name: z.ZodMiniString<string>;
/** On top it is a heading of a `level` from 2 to 6, or, by its `kind`, a line that stands under none; below it is a line: an item unless its `kind` says otherwise. */
declare const outlineNode: z.ZodMiniObject<{
    title: z.ZodMiniString<string>;
    kind: z.ZodMiniOptional<z.ZodMiniEnum<{
        item: "item";
        paragraph: "paragraph";
    }>>;
    level: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    role: z.ZodMiniOptional<z.ZodMiniEnum<{
        links: "links";
        promotion: "promotion";
    }>>;
    startTime: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>>;
    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    links: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        text: z.ZodMiniString<string>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        startTime: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>>;
    }, z.core.$strip>>>;
    items: z.ZodMiniOptional<z.ZodMiniUnion<readonly [typeof name, typeof outlineNode, z.ZodMiniArray<z.ZodMiniUnion<readonly [typeof name, typeof outlineNode]>>]>>;
}, z.core.$strip>;
/** An episode file. Only `title` is required; unknown keys are ignored; relative URLs are resolved against the file. */
export declare const episodeSchema: z.ZodMiniObject<{
    title: z.ZodMiniString<string>;
    subtitle: z.ZodMiniOptional<z.ZodMiniString<string>>;
    guid: z.ZodMiniOptional<z.ZodMiniString<string>>;
    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    datePublished: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>>;
    duration: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>>;
    show: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        image: z.ZodMiniOptional<z.ZodMiniString<string>>;
        feed: z.ZodMiniOptional<z.ZodMiniString<string>>;
        guid: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>]>>;
    host: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        role: z.ZodMiniOptional<z.ZodMiniString<string>>;
        group: z.ZodMiniOptional<z.ZodMiniString<string>>;
        href: z.ZodMiniOptional<z.ZodMiniString<string>>;
        img: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>, z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        role: z.ZodMiniOptional<z.ZodMiniString<string>>;
        group: z.ZodMiniOptional<z.ZodMiniString<string>>;
        href: z.ZodMiniOptional<z.ZodMiniString<string>>;
        img: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>]>>]>>;
    persons: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        role: z.ZodMiniOptional<z.ZodMiniString<string>>;
        group: z.ZodMiniOptional<z.ZodMiniString<string>>;
        href: z.ZodMiniOptional<z.ZodMiniString<string>>;
        img: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>, z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        role: z.ZodMiniOptional<z.ZodMiniString<string>>;
        group: z.ZodMiniOptional<z.ZodMiniString<string>>;
        href: z.ZodMiniOptional<z.ZodMiniString<string>>;
        img: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>]>>]>>;
    summary: z.ZodMiniOptional<z.ZodMiniString<string>>;
    description: z.ZodMiniOptional<z.ZodMiniString<string>>;
    outline: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        title: z.ZodMiniString<string>;
        kind: z.ZodMiniOptional<z.ZodMiniEnum<{
            item: "item";
            paragraph: "paragraph";
        }>>;
        level: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        role: z.ZodMiniOptional<z.ZodMiniEnum<{
            links: "links";
            promotion: "promotion";
        }>>;
        startTime: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        links: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            text: z.ZodMiniString<string>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            startTime: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>>;
        }, z.core.$strip>>>;
        items: z.ZodMiniOptional<z.ZodMiniUnion<readonly [typeof name, typeof outlineNode, z.ZodMiniArray<z.ZodMiniUnion<readonly [typeof name, typeof outlineNode]>>]>>;
    }, z.core.$strip>, z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        title: z.ZodMiniString<string>;
        kind: z.ZodMiniOptional<z.ZodMiniEnum<{
            item: "item";
            paragraph: "paragraph";
        }>>;
        level: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        role: z.ZodMiniOptional<z.ZodMiniEnum<{
            links: "links";
            promotion: "promotion";
        }>>;
        startTime: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        links: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            text: z.ZodMiniString<string>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            startTime: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>>;
        }, z.core.$strip>>>;
        items: z.ZodMiniOptional<z.ZodMiniUnion<readonly [typeof name, typeof outlineNode, z.ZodMiniArray<z.ZodMiniUnion<readonly [typeof name, typeof outlineNode]>>]>>;
    }, z.core.$strip>]>>]>>;
    audio: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        url: z.ZodMiniString<string>;
        type: z.ZodMiniOptional<z.ZodMiniString<string>>;
        length: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        bitrate: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$strip>, z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        url: z.ZodMiniString<string>;
        type: z.ZodMiniOptional<z.ZodMiniString<string>>;
        length: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        bitrate: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, z.core.$strip>]>>]>>;
    image: z.ZodMiniOptional<z.ZodMiniString<string>>;
    imageAlt: z.ZodMiniOptional<z.ZodMiniString<string>>;
    chapters: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniObject<{
        startTime: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>;
        endTime: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        img: z.ZodMiniOptional<z.ZodMiniString<string>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
        toc: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    }, z.core.$strip>>, z.ZodMiniObject<{
        chapters: z.ZodMiniArray<z.ZodMiniObject<{
            startTime: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>;
            endTime: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>>;
            title: z.ZodMiniOptional<z.ZodMiniString<string>>;
            img: z.ZodMiniOptional<z.ZodMiniString<string>>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            toc: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        }, z.core.$strip>>;
    }, z.core.$strip>]>>;
    transcripts: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        url: z.ZodMiniString<string>;
        type: z.ZodMiniOptional<z.ZodMiniString<string>>;
        language: z.ZodMiniOptional<z.ZodMiniString<string>>;
        rel: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>, z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        url: z.ZodMiniString<string>;
        type: z.ZodMiniOptional<z.ZodMiniString<string>>;
        language: z.ZodMiniOptional<z.ZodMiniString<string>>;
        rel: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>]>>]>>;
    transcript: z.ZodMiniOptional<z.ZodMiniObject<{
        segments: z.ZodMiniArray<z.ZodMiniObject<{
            startTime: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            endTime: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            speaker: z.ZodMiniOptional<z.ZodMiniString<string>>;
            body: z.ZodMiniString<string>;
        }, z.core.$strip>>;
    }, z.core.$strip>>;
    similar: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniObject<{
        title: z.ZodMiniString<string>;
        url: z.ZodMiniString<string>;
        datePublished: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniNumber<number>]>>;
        duration: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>>;
        image: z.ZodMiniOptional<z.ZodMiniString<string>>;
        show: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
            title: z.ZodMiniOptional<z.ZodMiniString<string>>;
            url: z.ZodMiniOptional<z.ZodMiniString<string>>;
            image: z.ZodMiniOptional<z.ZodMiniString<string>>;
            feed: z.ZodMiniOptional<z.ZodMiniString<string>>;
            guid: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>]>>;
        src: z.ZodMiniOptional<z.ZodMiniString<string>>;
        guid: z.ZodMiniOptional<z.ZodMiniString<string>>;
        feed: z.ZodMiniOptional<z.ZodMiniString<string>>;
        relevance: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        motive: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>]>>;
    season: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    seasonName: z.ZodMiniOptional<z.ZodMiniString<string>>;
    episode: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    episodeDisplay: z.ZodMiniOptional<z.ZodMiniString<string>>;
    episodeType: z.ZodMiniOptional<z.ZodMiniEnum<{
        bonus: "bonus";
        trailer: "trailer";
        full: "full";
    }>>;
    explicit: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    language: z.ZodMiniOptional<z.ZodMiniString<string>>;
    funding: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        url: z.ZodMiniString<string>;
        text: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>, z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        url: z.ZodMiniString<string>;
        text: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>]>>]>>;
    license: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        id: z.ZodMiniOptional<z.ZodMiniString<string>>;
        url: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>]>>;
    location: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        geo: z.ZodMiniOptional<z.ZodMiniString<string>>;
        osm: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>]>>;
    soundbites: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
        startTime: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>;
        duration: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>, z.ZodMiniArray<z.ZodMiniObject<{
        startTime: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>;
        duration: z.ZodMiniUnion<readonly [z.ZodMiniNumber<number>, z.ZodMiniString<string>]>;
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>]>>;
    contentLinks: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        href: z.ZodMiniString<string>;
        text: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>, z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        href: z.ZodMiniString<string>;
        text: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>]>>]>>;
    socialInteract: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        uri: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protocol: z.ZodMiniOptional<z.ZodMiniString<string>>;
        accountId: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>, z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        uri: z.ZodMiniOptional<z.ZodMiniString<string>>;
        protocol: z.ZodMiniOptional<z.ZodMiniString<string>>;
        accountId: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>]>>]>>;
}, z.core.$strip>;
/** An episode file as its author may write it. */
export type EpisodeInput = z.input<typeof episodeSchema>;
export {};
