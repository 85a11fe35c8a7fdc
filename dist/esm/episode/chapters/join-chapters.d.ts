/**
 * Makes one navigation of an outline without times and the chapters of the same episode. Called by the element's parts; where
 * the outline has times of its own, the chapters only mark the rail.
 */
import type { Chapter } from '../episode.js';
import type { Outline } from '../outline/outline.js';
/**
 * A section takes the time of the chapter of its name; a chapter that no section is named after stands as a section of its own,
 * in front of what comes later, or of everything.
 */
export declare function joinChapters(outline: Outline | undefined, chapters: readonly Chapter[]): Outline;
