const CLOCK = /^(?:(?:(\d+):)?(\d+):(?=[0-5]?\d\b))?(\d+(?:[.,]\d+)?)$/;
const ISO = /^PT?(?=\d)(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;
const LONGEST = 31536e3;
function parseDuration(value) {
  const text = typeof value === "string" ? value.slice(0, 40).trim() : "";
  const [, hours, minutes, seconds = ""] = CLOCK.exec(text) ?? [];
  const parts = seconds ? [0, hours, minutes, seconds.replace(",", ".")] : ISO.exec(text)?.slice(1);
  const sum = typeof value === "number" ? value : parts ? parts.reduce((total, part, index) => total + Number(part ?? 0) * [86400, 3600, 60, 1][index], 0) : NaN;
  return sum >= 0 && sum <= LONGEST ? sum : void 0;
}

export { parseDuration };
