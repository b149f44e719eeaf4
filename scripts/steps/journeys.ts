/** The example's own tests: its server, and whole journeys through it in Chromium, and in Firefox where there is one. */
import path from 'node:path';
import { findBrowser } from '../browsers/find-browser.ts';
import { build } from '../building/build.ts';
import { mis, packages } from '../building/units.ts';
import { nodeTests } from '../counts/node-tests.ts';
import { ownFiles } from '../laws/file-names.ts';
import { fromRoot } from '../running/paths.ts';
import { failed, type Step } from '../running/step.ts';

export const step: Step = {
  name: 'journeys',
  proves: 'people can do in the example what they came for',
  async run(context) {
    const cwd = fromRoot('examples', 'mis');
    const patterns = ownFiles(cwd)
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => path.relative(cwd, fromRoot(file)));
    if (patterns.length === 0) return failed('examples/mis has no tests.');
    await build([...packages, mis], { write: context.write });
    const env = { ISP_CHROMIUM: findBrowser('chromium') };
    // The example runs on the built packages, as it does for its users. Two journeys at a time, which wait a good
    // deal: so no test may build the pages, which would take them from the other’s server.
    const built = { fromSource: false, concurrency: 2 };
    return nodeTests({ what: 'examples/mis', patterns, cwd, env, ...built }, context);
  },
};
