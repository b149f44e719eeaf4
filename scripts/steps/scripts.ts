/** The parts of these scripts that decide something are tested like any other code. */
import { nodeTests } from '../counts/node-tests.ts';
import { fromRoot } from '../running/paths.ts';
import type { Step } from '../running/step.ts';

export const step: Step = {
  name: 'scripts',
  proves: 'the tools themselves work',
  run(context) {
    const tests = { what: 'scripts', patterns: ['**/*.test.ts'], cwd: fromRoot('scripts') };
    return nodeTests(tests, context);
  },
};
