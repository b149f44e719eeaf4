/** The documentation builds, and its own link checker finds every link good. */
import { build } from '../building/build.ts';
import { packages } from '../building/units.ts';
import { fromRoot } from '../running/paths.ts';
import { run } from '../running/run.ts';
import { fromExit, type Step } from '../running/step.ts';

export const step: Step = {
  name: 'docs',
  proves: 'the documentation builds and its links lead somewhere',
  beside: 'sizes',
  async run({ write }) {
    await build(packages, { write });
    const { code } = await run('pnpm', ['run', 'build'], {
      cwd: fromRoot('docs'),
      write,
      quiet: true,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    });
    return fromExit(code, 'the documentation does not build.');
  },
};
