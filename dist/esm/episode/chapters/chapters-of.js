import { parseDuration } from '../duration.js';
import { safeUrl } from '../safe-url.js';
import { cleanText } from '../text.js';

const MAX_CHAPTERS = 5e3;
const MAX_TITLE = 1e3;
const fieldsOf = (value) => typeof value === "object" && value !== null ? value : {};
function chapterList(data) {
  const list = [data, fieldsOf(data).chapters, fieldsOf(data).chaptermarks].find(Array.isArray);
  return list?.slice(0, MAX_CHAPTERS);
}
function chaptersOf(data, baseUrl) {
  const found = (chapterList(data) ?? []).flatMap((item) => chapterOf(fieldsOf(item), baseUrl) ?? []);
  found.sort((a, b) => a.startTime - b.startTime || Number(b.isListed) - Number(a.isListed));
  return found.filter(({ startTime }, index) => startTime !== found[index - 1]?.startTime);
}
function chapterOf(fields, baseUrl) {
  const startTime = parseDuration(fields.startTime ?? fields.start);
  if (startTime === void 0) return void 0;
  const chapter = { startTime, isListed: fields.toc !== false && fields.toc !== "false" };
  const endTime = parseDuration(fields.endTime ?? fields.end);
  const title = cleanText(fields.title, MAX_TITLE);
  const img = urlOf(fields.img || fields.image, baseUrl);
  const url = urlOf(fields.url || fields.href, baseUrl);
  if (endTime !== void 0 && endTime > startTime) chapter.endTime = endTime;
  if (title) chapter.title = title;
  if (img) chapter.img = img;
  if (url) chapter.url = url;
  return chapter;
}
const urlOf = (value, baseUrl) => typeof value === "string" && value.trim() ? safeUrl(value, baseUrl) : void 0;

export { chapterList, chaptersOf };
