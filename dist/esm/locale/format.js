const cache = /* @__PURE__ */ new Map();
function cached(key, make) {
  if (!cache.has(key)) {
    if (cache.size > 100) cache.clear();
    cache.set(key, make());
  }
  return cache.get(key);
}
const numberFormat = (tag, options) => cached(`n${tag}${JSON.stringify(options)}`, () => new Intl.NumberFormat(tag, options));
function formatDate(iso, tag) {
  const isBare = iso.length === 10;
  const format = cached(
    `d${tag}${isBare}`,
    () => new Intl.DateTimeFormat(tag, { dateStyle: "medium", ...isBare && { timeZone: "UTC" } })
  );
  return format.format(new Date(iso));
}
function formatDuration(seconds, tag, unitDisplay = "short") {
  const minutes = Math.round(seconds / 60);
  return minutes < 1 ? formatUnits([[Math.round(seconds), "second"]], tag, unitDisplay) : formatUnits(
    [
      [Math.floor(minutes / 60), "hour"],
      [minutes % 60, "minute"]
    ],
    tag,
    unitDisplay
  );
}
function formatSpoken(seconds, tag) {
  const whole = Math.floor(seconds);
  return formatUnits(
    [
      [Math.floor(whole / 3600), "hour"],
      [Math.floor(whole / 60) % 60, "minute"],
      [whole % 60, "second"]
    ],
    tag,
    "long"
  );
}
function formatUnits(units, tag, unitDisplay) {
  const used = units.filter(([value]) => value > 0);
  const words = (used.length > 0 ? used : units.slice(-1)).map(
    ([value, unit]) => numberFormat(tag, { style: "unit", unit, unitDisplay }).format(value)
  );
  return formatList(words, tag, "unit");
}
const formatList = (words, tag, type = "conjunction") => cached(`l${tag}${type}`, () => new Intl.ListFormat(tag, { type, style: type === "unit" ? "narrow" : "long" })).format(words);
function formatClock(seconds, tag) {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return (parts[0] ? parts : parts.slice(1)).map((part, index) => numberFormat(tag, { minimumIntegerDigits: index ? 2 : 1, useGrouping: false }).format(part)).join(":");
}

export { formatClock, formatDate, formatDuration, formatList, formatSpoken };
