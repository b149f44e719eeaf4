/** Everything builds, from what is there now: the later steps look at the built packages only. */
import { build } from '../building/build.ts';
import { mis, packages } from '../building/units.ts';
import type { Step } from '../running/step.ts';

export const step: Step = {
  name: 'build',
  proves: 'the packages and the example build',
  async run({ write }) {
    const units = [...packages, mis];
    await build(units, { write });
    return { passed: units.length, failed: 0 };
  },
};
