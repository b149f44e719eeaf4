/** Generated files are committed, so that they can be read and searched; they must not drift. */
import { runGenerators } from '../generators/run-generators.ts';
import { failed, type Step } from '../running/step.ts';

export const step: Step = {
  name: 'generated',
  proves: 'the generated files are what their generators make',
  beside: 'boundaries',
  async run({ write }) {
    const { files, stale } = await runGenerators({ check: true });
    for (const file of stale) write(`out of date: ${file}\n`);
    return stale.length > 0
      ? failed('run `npm run gen` and commit what it writes.')
      : { passed: files.length, failed: 0 };
  },
};
