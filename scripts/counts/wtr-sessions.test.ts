import assert from 'node:assert/strict';
import { it } from 'node:test';
import { countSessions, failuresOf } from './wtr-sessions.js';

const good = { name: 'works', passed: true, skipped: false };
const skipped = { name: 'later', passed: false, skipped: true };
const bad = {
  name: 'breaks',
  passed: false,
  skipped: false,
  error: { message: 'no', expected: '1', actual: '2' },
};
const suite = (tests: (typeof good)[], suites: object[] = []): never =>
  ({ name: 'viewer', tests, suites }) as never;

it('counts tests however deep they are', () => {
  const session = {
    passed: false,
    errors: [],
    testResults: suite([good], [suite([bad, skipped])]),
  };
  assert.deepEqual(countSessions([session]), { passed: 1, failed: 1, skipped: 1 });
});

it('counts a page that broke before its tests', () => {
  const session = { passed: false, errors: [{ message: 'could not import' }] };
  assert.deepEqual(countSessions([session]), { passed: 0, failed: 1, skipped: 0 });
  assert.deepEqual(failuresOf(session), ['could not import']);
});

it('counts a page that broke beside tests that all passed', () => {
  const session = { passed: false, errors: [{ message: 'late' }], testResults: suite([good]) };
  assert.equal(countSessions([session]).failed, 1);
});

it('says where a test is and what it wanted', () => {
  const session = { passed: false, errors: [], testResults: suite([], [suite([bad])]) };
  const [text = ''] = failuresOf(session);
  assert.match(text, /viewer > viewer > breaks/);
  assert.match(text, /expected: 1/);
});
