const CONTROL = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F]/g;
function cleanText(value, limit = 1e4) {
  if (typeof value !== "string" && !Number.isFinite(value)) return void 0;
  const text = String(value).slice(0, limit).toWellFormed().replace(CONTROL, "").trim();
  return text || void 0;
}

export { cleanText };
