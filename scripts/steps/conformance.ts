/** Readers that share nothing but the published schema, beside the core's own. */
import { nodeTests } from '../counts/node-tests.ts';
import { fromRoot } from '../running/paths.ts';
import type { Step } from '../running/step.ts';

export const step: Step = {
  name: 'conformance',
  proves: 'the published schema says what the core does',
  run(context) {
    const cwd = fromRoot('packages/isp-core');
    return nodeTests({ what: 'conformance', patterns: ['conformance/*.test.ts'], cwd }, context);
  },
};
