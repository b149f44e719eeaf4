/** Runs the tests of web-test-runner in one browser and brings back the real counts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../browsers/browser-kinds.ts';
import { fromRoot, programOf } from '../running/paths.ts';
import { runNode } from '../running/run.ts';
import type { StepContext, StepResult } from '../running/step.ts';
import { judge, readCounts } from './counts.ts';

/** The runner's own configuration says which files there are. */
export async function wtrTests(browser: BrowserName, context: StepContext): Promise<StepResult> {
  const cwd = fromRoot('packages', 'isp-components');
  const folder = mkdtempSync(path.join(tmpdir(), 'isp-counts-'));
  const file = path.join(folder, 'counts.json');
  try {
    const program = programOf('@web/test-runner', 'wtr', cwd);
    const { code } = await runNode([program, '--config', 'web-test-runner.config.js'], {
      cwd,
      write: context.write,
      env: { ISP_COUNTS_FILE: file, ISP_BROWSER: browser },
    });
    return judge(`in ${browser}`, code, readCounts(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
