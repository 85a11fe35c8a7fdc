import { listOf, isFields, first } from './values.js';

const LONGEST_LIST = 1e3;
function rowOf(data, table) {
  const row = {};
  for (const [field, ways] of Object.entries(table)) {
    for (const [read, names] of ways) row[field] ??= first(data, names, read);
    if (row[field] === void 0) delete row[field];
  }
  return row;
}
const record = (table) => (value) => {
  const [key = ""] = Object.keys(table);
  const row = rowOf(typeof value === "string" ? { [key]: value } : value, table);
  return Object.keys(row).length > 0 ? row : void 0;
};
const records = (table, longest = LONGEST_LIST) => (value) => {
  const [key = ""] = Object.keys(table);
  const rows = listOf(value).slice(0, longest).map(record(table)).filter((row) => row !== void 0 && key in row);
  return rows.length > 0 ? rows : void 0;
};
const fieldsIn = (value) => listOf(value).filter(isFields);

export { LONGEST_LIST, fieldsIn, record, records, rowOf };
