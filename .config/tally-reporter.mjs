/**
 * The test runner's reporter that ends the run with what failed, a line each with its browser and message, and one plain
 * line, `N passed, N failed`, counted over all browsers. A file that could not be run at all counts as one failure.
 */
const testsOf = (suite, above = []) =>
  suite
    ? [
        ...suite.tests.map((test) => ({ ...test, path: [...above, test.name] })),
        ...suite.suites.flatMap((inner) => testsOf(inner, [...above, inner.name])),
      ]
    : [];

/** Counts the finished sessions: one is one file in one browser. */
export function tally(sessions) {
  let passed = 0;
  const faults = [];
  for (const session of sessions) {
    const where = `${session.browser?.name ?? 'a browser'}: ${session.testFile ?? 'a file'}`;
    const tests = testsOf(session.testResults);
    const bad = tests.filter((test) => !test.passed && !test.skipped);
    passed += tests.filter((test) => test.passed && !test.skipped).length;
    for (const { path, error } of bad) faults.push(`${where}: ${path.join(' > ')}: ${error?.message ?? 'no message'}`);
    if (bad.length === 0 && !session.passed) faults.push(`${where}: ${session.errors?.[0]?.message ?? 'could not be run'}`);
  }
  return { passed, failed: faults.length, faults };
}

/** The reporter; it speaks when everything has stopped. */
export function tallyReporter() {
  return {
    stop({ sessions }) {
      const { passed, failed, faults } = tally(sessions);
      console.log(['', ...faults.map((fault) => `FAILED: ${fault}`), `${passed} passed, ${failed} failed`].join('\n'));
    },
  };
}
