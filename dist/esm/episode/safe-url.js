const WEB = ["http:", "https:"];
const LINK_SCHEMES = [...WEB, "mailto:", "tel:"];
function safeUrl(value, baseUrl, schemes = WEB) {
  if (typeof value !== "string" || !value.trim() || value.length > 8e3) return void 0;
  try {
    const url = new URL(value, baseUrl || void 0);
    return schemes.includes(url.protocol) && !url.username && !url.password ? url.href : void 0;
  } catch {
    return void 0;
  }
}

export { LINK_SCHEMES, safeUrl };
