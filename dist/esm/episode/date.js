const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;
const FIRST_MILLISECONDS = 1e11;
function parseDate(value) {
  if (typeof value === "number") return moment(Math.abs(value) < FIRST_MILLISECONDS ? value * 1e3 : value);
  const [text, day = "", zone] = ISO.exec(typeof value === "string" ? value.trim() : "") ?? [];
  if (!moment(Date.parse(day))?.startsWith(day)) return void 0;
  return zone ? moment(Date.parse(text)) : day || void 0;
}
function moment(ms) {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  return year > 0 && year < 1e4 ? date.toISOString() : void 0;
}

export { moment, parseDate };
