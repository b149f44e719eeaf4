/** The same tests as in Chromium, in a second browser. A machine that cannot have it says so and goes on. */
import { browserIfThere } from '../browsers/find-browser.ts';
import { wtrTests } from '../counts/wtr-tests.ts';
import type { Step } from '../running/step.ts';

export const step: Step = {
  name: 'firefox',
  proves: 'the components and the core work in Firefox too',
  async run(context) {
    const found = browserIfThere('firefox');
    if ('path' in found) return wtrTests('firefox', context);
    context.write(`Nothing is tested in Firefox here. ${found.missing}\n`);
    return { passed: 0, failed: 0 };
  },
};
