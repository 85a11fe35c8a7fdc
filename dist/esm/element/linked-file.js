import { fail } from '../episode/result.js';

const files = /* @__PURE__ */ new WeakMap();
const knownFile = (key) => key && files.get(key);
function linkedFile(key, load, changed) {
  const set = (file) => {
    files.set(key, file);
    changed(file);
  };
  const start = (before) => {
    files.set(key, { status: "loading", problem: before });
    void load().catch((cause) => fail("unreachable", "a reader did not load", { cause })).then(
      (result) => set(
        result.ok ? { status: "ready", value: result.value } : { status: "failed", problem: result.problem, retry: () => again(result.problem) }
      )
    );
  };
  const again = (problem) => {
    start(problem);
    changed({ status: "loading" });
  };
  if (!files.has(key)) start();
  return files.get(key);
}

export { knownFile, linkedFile };
