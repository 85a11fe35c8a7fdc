import { TABLE } from '../guard-table.generated.js';

const DEEPEST = 8;
const namesIn = (entries) => new Set(`version:${entries.join(" ")}`.match(/\w+(?=[:!])/g));
const AT_TOP = namesIn(TABLE.slice(0, 1));
const ANYWHERE = namesIn(TABLE);
const hasOtherNames = (value, names, depth) => typeof value === "object" && value !== null && depth < DEEPEST && Object.entries(value).some(
  ([name, inner]) => !(Array.isArray(value) || names.has(name) || name.startsWith("$")) || hasOtherNames(inner, ANYWHERE, depth + 1)
);
const needsAdapter = (data) => typeof data?.title !== "string" || hasOtherNames(data, AT_TOP, 0);

export { needsAdapter };
