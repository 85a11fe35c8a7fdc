const told = /* @__PURE__ */ new Set();
const authorLine = ({ code, message }) => `<episode-card> ${message} (README.md#${code})`;
function tellAuthor(card, problem) {
  if (told.has(problem.message)) return;
  told.add(problem.message);
  console.warn(authorLine(problem), card);
}

export { authorLine, tellAuthor };
