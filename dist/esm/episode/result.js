const ok = (value) => ({ ok: true, value });
const fail = (code, message, more) => ({
  ok: false,
  problem: { code, message, ...more }
});

export { fail, ok };
