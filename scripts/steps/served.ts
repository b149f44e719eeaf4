/** The viewer where no script runs, and on paper: rendered by a server, and printed by Chromium. */
import { findBrowser } from '../browsers/find-browser.ts';
import { nodeTests } from '../counts/node-tests.ts';
import { fromRoot } from '../running/paths.ts';
import type { Step } from '../running/step.ts';

export const step: Step = {
  name: 'served',
  proves: 'a plan can be read without scripts, and on paper',
  // Both drive one browser at a time, and wait for it more than they work.
  beside: 'firefox',
  run(context) {
    const cwd = fromRoot('packages/isp-components');
    const env = { ISP_CHROMIUM: findBrowser('chromium') };
    // One browser at a time.
    const tests = { what: 'served', patterns: ['served/*.test.ts'], cwd, env, concurrency: 1 };
    return nodeTests(tests, context);
  },
};
