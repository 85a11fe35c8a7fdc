const CLOCK = "(?:\\d{1,6}(?:\\.\\d{1,9})?|(?:\\d{1,4}:)?\\d{1,2}:\\d{1,2}(?:\\.\\d{1,9})?)";
const FRAGMENT = new RegExp(`^#?(?:([^&=]{1,999})&)?t=(?:npt:)?(${CLOCK})?(?:,(${CLOCK}))?$`);
function parseTimeLink(fragment) {
  const [match, id, from, to] = FRAGMENT.exec(fragment) ?? [];
  const end = to && secondsOf(to);
  const start = from ? secondsOf(from) : 0;
  if (!match || !(from ?? to) || end && end <= start) return void 0;
  return { id: id && decoded(id), start, end: end || void 0 };
}
function formatTimeLink(page, { id, start, end }) {
  const time = [start, end].flatMap((seconds) => seconds === void 0 ? [] : Number(seconds.toFixed(1))).join(",");
  return `${page.split("#")[0]}#${id ? `${encodeURIComponent(id)}&` : ""}t=${time}`;
}
const secondsOf = (clock) => clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
function decoded(id) {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

export { formatTimeLink, parseTimeLink };
