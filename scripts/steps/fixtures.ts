/** The invented plans are what they say they are: sound, or broken in exactly one way. */
import { nodeTests } from '../counts/node-tests.ts';
import { fromRoot } from '../running/paths.ts';
import type { Step } from '../running/step.ts';

export const step: Step = {
  name: 'fixtures',
  proves: 'the invented plans are what they say they are',
  run(context) {
    const cwd = fromRoot('packages/isp-fixtures');
    return nodeTests({ what: 'isp-fixtures', patterns: ['src/**/*.test.ts'], cwd }, context);
  },
};
