/** The components' tests, in a real Chromium, and what the core promises of every browser. */
import { findBrowser } from '../browsers/find-browser.ts';
import { wtrTests } from '../counts/wtr-tests.ts';
import type { Step } from '../running/step.ts';

export const step: Step = {
  name: 'browser',
  proves: 'the components and the core work in Chromium',
  run(context) {
    findBrowser('chromium'); // Installs it or says what to install, before the runner hides that in a stack.
    return wtrTests('chromium', context);
  },
};
