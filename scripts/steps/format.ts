/** Prettier decides how the text looks, so that nobody has to. */
import { programOf } from '../running/paths.ts';
import { runNode } from '../running/run.ts';
import { fromExit, type Step } from '../running/step.ts';

export const step: Step = {
  name: 'format',
  proves: 'prettier would change nothing',
  async run({ write }) {
    const args = [
      '--check',
      '--cache',
      '--cache-location=.cache/prettier',
      '--log-level=warn',
      '.',
    ];
    const { code } = await runNode([programOf('prettier'), ...args], { write });
    return fromExit(code, 'run `npm run format`.');
  },
};
