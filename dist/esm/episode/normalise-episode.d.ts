/**
 * Turns data that the guard has read into the one frozen Episode: what is absent gets its default, the host is a person,
 * chapters are in order. Called by readEpisode; it knows nothing of formats or of drawing.
 */
import type { Chapter, Episode, Person, SimilarEpisode } from './episode.js';
import { type OutlineNode } from './explicit-outline.js';
type ChapterInput = Omit<Chapter, 'isListed'> & {
    readonly toc?: boolean;
};
type PersonInput = Omit<Person, 'role'> & {
    readonly role?: string;
};
/** The fields as the guard leaves them, where they differ from an Episode's. */
export interface CheckedEpisode extends Partial<Omit<Episode, 'persons' | 'outline' | 'chapters' | 'transcript' | 'similar'>> {
    readonly host?: readonly PersonInput[];
    readonly persons?: readonly PersonInput[];
    readonly outline?: readonly OutlineNode[];
    readonly chapters?: string | readonly ChapterInput[] | {
        readonly chapters: readonly ChapterInput[];
    };
    readonly transcript?: {
        readonly segments: readonly {
            startTime?: number;
            endTime?: number;
            speaker?: string;
            body: string;
        }[];
    };
    readonly similar?: string | readonly (Omit<SimilarEpisode, 'show'> & {
        readonly show?: {
            readonly title?: string;
        };
    })[];
}
/** Takes what `readChecked` gives for an episode. */
export declare function normaliseEpisode({ host, persons, ...input }: CheckedEpisode): Episode;
export {};
