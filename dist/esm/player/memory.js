const STORAGE_PREFIX = "episode-card:";
const LONGEST_LIST = 200;
const recall = (list, name) => read(list).find(([each]) => each === name)?.[1];
function keep(list, name, value) {
  const others = read(list).filter(([each]) => each !== name);
  const entries = value === void 0 ? others : [...others, [name, value]];
  try {
    localStorage.setItem(STORAGE_PREFIX + list, JSON.stringify(entries.slice(-LONGEST_LIST)));
  } catch {
  }
}
function read(list) {
  try {
    const entries = JSON.parse(localStorage.getItem(STORAGE_PREFIX + list) ?? "[]");
    return Array.isArray(entries) ? entries.filter(isEntry) : [];
  } catch {
    return [];
  }
}
const isEntry = (entry) => Array.isArray(entry) && typeof entry[0] === "string" && Number.isFinite(entry[1]);

export { STORAGE_PREFIX, keep, recall };
