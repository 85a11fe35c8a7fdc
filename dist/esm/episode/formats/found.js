const found = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));

export { found };
