const told = /* @__PURE__ */ new Set();
function tellAuthor(card, { code, message }) {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`<episode-card> ${message} (README.md#${code})`, card);
}

export { tellAuthor };
