/** What is promised of every browser, in a second one. A machine that cannot have it says so and goes on. */
import { browserIfThere } from '../browsers/find-browser.ts';
import { wtrTests } from '../counts/wtr-tests.ts';
import type { Step } from '../running/step.ts';

export const step: Step = {
  name: 'firefox',
  proves: 'what is promised of browsers holds in Firefox too',
  async run(context) {
    const found = browserIfThere('firefox');
    if ('path' in found) return wtrTests('firefox', context);
    context.write(`Nothing is tested in Firefox here. ${found.missing}\n`);
    return { passed: 0, failed: 0 };
  },
};
