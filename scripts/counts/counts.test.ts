import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { add, judge, lastLine } from './counts.ts';

describe('counts', () => {
  it('adds up every runner', () => {
    const total = add([
      { passed: 3, failed: 0 },
      { passed: 4, failed: 2 },
    ]);
    assert.equal(lastLine(total), '7 passed, 2 failed');
  });

  it('takes a clean run as it is', () => {
    const result = judge('core', 0, { passed: 5, failed: 0, skipped: 1 });
    assert.deepEqual(result, { passed: 5, failed: 0 });
  });

  it('keeps the real numbers when tests fail', () => {
    const result = judge('core', 1, { passed: 5, failed: 2, skipped: 0 });
    assert.equal(result.failed, 2);
    assert.equal(result.passed, 5);
    assert.match(result.reason ?? '', /2 failed/);
  });

  it('fails a run without tests', () => {
    const result = judge('core', 0, { passed: 0, failed: 0, skipped: 3 });
    assert.equal(result.failed, 1);
    assert.match(result.reason ?? '', /no tests were found \(3 skipped\)/);
  });

  it('fails a run that stopped without a count', () => {
    assert.equal(judge('core', 0, undefined).failed, 1);
  });

  it('fails a run whose tests passed and whose runner did not', () => {
    assert.equal(judge('core', 1, { passed: 5, failed: 0, skipped: 0 }).failed, 1);
  });
});
