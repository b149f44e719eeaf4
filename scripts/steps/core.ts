/** The core's own tests, from its sources, under Node. */
import { nodeTests } from '../counts/node-tests.ts';
import { fromRoot } from '../running/paths.ts';
import type { Step } from '../running/step.ts';

export const step: Step = {
  name: 'core',
  proves: 'the core does what it promises',
  run(context) {
    const cwd = fromRoot('packages/isp-core');
    return nodeTests({ what: 'isp-core', patterns: ['src/**/*.test.ts'], cwd }, context);
  },
};
