import { fail } from '../episode/result.js';

const files = /* @__PURE__ */ new WeakMap();
function linkedFile(key, load, changed) {
  const set = (file) => {
    files.set(key, file);
    changed(file);
  };
  const start = () => {
    files.set(key, { status: "loading" });
    const retry = () => {
      start();
      changed({ status: "loading" });
    };
    void load().catch((cause) => fail("unreachable", "a reader did not load", { cause })).then((result) => set(result.ok ? { status: "ready", value: result.value } : { status: "failed", problem: result.problem, retry }));
  };
  if (!files.has(key)) start();
  return files.get(key);
}

export { linkedFile };
