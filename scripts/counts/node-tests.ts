/** Runs a set of `node:test` files and brings back the real counts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fromRoot } from '../running/paths.ts';
import { runNode } from '../running/run.ts';
import type { StepContext, StepResult } from '../running/step.ts';
import { judge, readCounts } from './counts.ts';

export interface NodeTests {
  what: string;
  patterns: string[];
  cwd: string;
  env?: Record<string, string>;
  /** Packages are tested from their sources, so that no build has to come first. */
  fromSource?: boolean;
  concurrency?: number;
}

export async function nodeTests(tests: NodeTests, context: StepContext): Promise<StepResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'isp-counts-'));
  const file = path.join(folder, 'counts.json');
  const args = [
    ...(tests.fromSource === false ? [] : ['--conditions=@isp/source']),
    '--test',
    '--test-timeout=120000',
    // Node would leave one core idle, and of two that is half.
    `--test-concurrency=${tests.concurrency ?? availableParallelism()}`,
    '--test-reporter=dot',
    '--test-reporter-destination=stdout',
    `--test-reporter=${fromRoot('scripts', 'counts', 'node-reporter.ts')}`,
    `--test-reporter-destination=${file}`,
    ...tests.patterns,
  ];
  try {
    const { code } = await runNode(args, {
      cwd: tests.cwd,
      write: context.write,
      ...(tests.env === undefined ? {} : { env: tests.env }),
    });
    return judge(tests.what, code, readCounts(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
