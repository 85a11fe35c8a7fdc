function runSteps(steps) {
  for (; ; ) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

export { runSteps };
