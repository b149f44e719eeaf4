/** ESLint with types, and the laws on names that no linter knows. */
import { programOf } from '../running/paths.ts';
import { runNode } from '../running/run.ts';
import { failed, fromExit, type Step } from '../running/step.ts';
import { badNames, ownFiles } from '../laws/file-names.ts';

export const step: Step = {
  name: 'lint',
  proves: 'eslint is content, and files have names that say what they hold',
  async run({ write }) {
    const bad = badNames(ownFiles());
    for (const { file, why } of bad) write(`${file}: ${why}\n`);
    const args = [
      '--max-warnings=0',
      '--cache',
      '--cache-location=.cache/eslint',
      '--no-warn-ignored',
    ];
    const { code } = await runNode([programOf('eslint'), ...args, '.'], { write });
    return bad.length > 0
      ? failed(`${bad.length} file names break the law on names.`)
      : fromExit(code, 'eslint found problems; CONVENTIONS.md says why each law is there.');
  },
};
