import { groupSections } from './group-sections.js';
import { parseNotes } from './parse-notes.js';

const freeze = (value) => {
  if (Object(value) === value) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};
const readOutline = (notes, options = {}) => freeze(groupSections(parseNotes(notes), options));

export { readOutline };
