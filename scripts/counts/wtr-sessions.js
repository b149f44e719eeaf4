// Counts what web-test-runner's sessions hold.

/**
 * @typedef {{ name: string, passed: boolean, skipped: boolean,
 *   error?: { message: string, stack?: string, expected?: string, actual?: string } }} Test
 * @typedef {{ name: string, suites: Suite[], tests: Test[] }} Suite
 * @typedef {{ passed?: boolean, errors: { message: string, stack?: string }[], testResults?: Suite }} Session
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * @param {Suite} suite
 * @param {string} prefix
 * @returns {(Test & { title: string })[]}
 */
function testsOf(suite, prefix = '') {
  const name = [prefix, suite.name].filter(Boolean).join(' > ');
  return [
    ...suite.tests.map((test) => ({
      ...test,
      title: [name, test.name].filter(Boolean).join(' > '),
    })),
    ...suite.suites.flatMap((inner) => testsOf(inner, name)),
  ];
}

/** @param {Session} session */
const testsIn = (session) => (session.testResults ? testsOf(session.testResults) : []);

/**
 * @param {Session[]} sessions
 * @returns {Counts}
 */
export function countSessions(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const tests = testsIn(session);
    const failed = tests.filter((test) => !test.skipped && !test.passed).length;
    counts.passed += tests.filter((test) => !test.skipped && test.passed).length;
    counts.skipped += tests.filter((test) => test.skipped).length;
    // A page that broke before or beside its tests has no failed test to show for it.
    counts.failed += failed === 0 && session.passed === false ? 1 : failed;
  }
  return counts;
}

/**
 * @param {Session} session
 * @returns {string[]}
 */
export function failuresOf(session) {
  const broken = session.errors.map(told);
  const tests = testsIn(session)
    .filter((test) => !test.skipped && !test.passed)
    .map(({ title, error }) => `✗ ${title}\n  ${error ? told(error) : 'no error was given'}`);
  return [...broken, ...tests];
}

/** @param {NonNullable<Test['error']>} error */
function told({ message, stack = '', expected, actual }) {
  const difference = expected === undefined ? [] : [`expected: ${expected}`, `actual:   ${actual}`];
  return [stack.includes(message) ? '' : message, stack, ...difference]
    .filter(Boolean)
    .join('\n  ');
}
