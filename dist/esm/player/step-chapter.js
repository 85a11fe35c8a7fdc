const BEGUN_SECONDS = 3;
const stepChapter = (starts, time, direction) => direction > 0 ? starts.find((start) => start > time) : starts.findLast((start) => start < time - BEGUN_SECONDS);

export { stepChapter };
