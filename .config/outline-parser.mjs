/**
 * The built reader of show notes in the form that an outline scorer calls: `parse(text)` -> blocks.
 */
export { parseNotes as parse } from '../dist/esm/episode/outline/parse-notes.js';
