/** The components' tests, in a real Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../chromium.ts';
import { judge, readCounts } from '../counts/counts.ts';
import { fromRoot, programOf } from '../running/paths.ts';
import { runNode } from '../running/run.ts';
import type { Step } from '../running/step.ts';

export const step: Step = {
  name: 'browser',
  proves: 'the components work in Chromium',
  async run({ write }) {
    findChromium(); // Installs it or says what to install, before the runner hides that in a stack.
    const cwd = fromRoot('packages', 'isp-components');
    const folder = mkdtempSync(path.join(tmpdir(), 'isp-counts-'));
    const file = path.join(folder, 'counts.json');
    try {
      const program = programOf('@web/test-runner', 'wtr', cwd);
      const { code } = await runNode([program, '--config', 'web-test-runner.config.js'], {
        cwd,
        write,
        env: { ISP_COUNTS_FILE: file },
      });
      return judge('isp-components', code, readCounts(file));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
