const MOST = 300;
const LEAST = 200;
function abridge(text) {
  if (text.length <= MOST) return text;
  const cut = text.slice(0, MOST);
  const [words = cut.slice(0, -1)] = new RegExp(`^[^]{${LEAST},${MOST - 1}}(?=\\s)`).exec(cut) ?? [];
  return `${words.replace(/[\ud800-\udbff]$|[\s,;:.–-]+$/, "")}\u2026`;
}

export { abridge };
