/** Adds up what the test runners counted. A run that tested nothing is a failure, not a success. */
import { existsSync, readFileSync } from 'node:fs';
import type { Counts, StepResult } from '../running/step.ts';

export interface RunnerCounts extends Counts {
  skipped: number;
}

export function add(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, counts) => sum + counts.passed, 0),
    failed: all.reduce((sum, counts) => sum + counts.failed, 0),
  };
}

/** The line that ends every run; other programs read it, so its form is fixed. */
export function lastLine(counts: Counts): string {
  return `${counts.passed} passed, ${counts.failed} failed`;
}

export function readCounts(file: string): RunnerCounts | undefined {
  // A runner that was stopped leaves the file empty.
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text === '' ? undefined : (JSON.parse(text) as RunnerCounts);
}

/**
 * Judges a runner by its exit code and its own count together: a crash after the last test, or a
 * runner that found no file at all, must not read as success.
 */
export function judge(what: string, code: number, counts: RunnerCounts | undefined): StepResult {
  if (counts === undefined) {
    return { passed: 0, failed: 1, reason: `${what}: the runner stopped without a count.` };
  }
  const { passed, failed, skipped } = counts;
  if (passed + failed === 0) {
    return { passed, failed: 1, reason: `${what}: no tests were found (${skipped} skipped).` };
  }
  if (failed > 0) return { passed, failed, reason: `${what}: ${failed} failed.` };
  if (code !== 0) {
    return { passed, failed: 1, reason: `${what}: every test passed, yet the runner failed.` };
  }
  return { passed, failed };
}
