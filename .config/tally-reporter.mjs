/**
 * The test runner's reporter that ends the run with one plain line, `N passed, N failed`, counted over all browsers.
 * A file that could not be run at all counts as one failure.
 */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** Counts the finished sessions: one is one file in one browser. */
export function tally(sessions) {
  let passed = 0;
  let failed = 0;
  for (const session of sessions) {
    const tests = testsOf(session.testResults);
    const bad = tests.filter((test) => !test.passed && !test.skipped).length;
    passed += tests.filter((test) => test.passed && !test.skipped).length;
    failed += bad > 0 || session.passed ? bad : 1;
  }
  return { passed, failed };
}

/** The reporter; it speaks when everything has stopped. */
export function tallyReporter() {
  return {
    stop({ sessions }) {
      const { passed, failed } = tally(sessions);
      console.log(`\n${passed} passed, ${failed} failed`);
    },
  };
}
