import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { episodeSchema } from './schema.js';

function explainFields(data, paths) {
  const { error } = z.safeParse(episodeSchema, data, { error: en().localeError });
  const messages = new Map((error?.issues.flatMap(flatten) ?? []).map((issue) => [pathOf(issue.path), issue.message]));
  return paths.slice(0, 20).map((path) => {
    const { value, written } = locate(data, path);
    const reason = value === void 0 ? "is missing" : messages.get(written) ?? "is not accepted";
    const shown = value === void 0 ? "" : ` ${JSON.stringify(value)?.slice(0, 80) ?? typeof value}`;
    return { code: "bad-field", message: `${path || "the file"}:${shown} ${reason}`, path };
  });
}
const flatten = (issue) => [
  issue,
  ...(issue.errors ?? []).flat().flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }))
];
const pathOf = (path) => path.map((key, index) => typeof key === "number" ? `[${key}]` : `${index ? "." : ""}${String(key)}`).join("");
function locate(data, path) {
  let value = data;
  const keys = [];
  for (const key of path.split(/[.[\]]+/).filter(Boolean)) {
    const isList = Array.isArray(value);
    if (typeof value === "string" || key === "0" && !isList) continue;
    value = value !== null && typeof value === "object" && Object.hasOwn(value, key) ? value[key] : void 0;
    keys.push(isList ? Number(key) : key);
  }
  return { value, written: pathOf(keys) };
}

export { explainFields };
