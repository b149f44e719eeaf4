/** dependency-cruiser: who may import whom, type imports included. */
import { existsSync } from 'node:fs';
import { fromRoot, programOf } from '../running/paths.ts';
import { runNode } from '../running/run.ts';
import { fromExit, type Step } from '../running/step.ts';

const places = [
  'packages/isp-core/src',
  'packages/isp-components/src',
  'packages/isp-fixtures/src',
  'examples',
  'scripts',
];

export const step: Step = {
  name: 'boundaries',
  proves: 'imports point down the list of layers only, and never in a circle',
  async run({ write }) {
    const found = places.filter((place) => existsSync(fromRoot(place)));
    const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'err-long', ...found];
    const program = programOf('dependency-cruiser', 'depcruise');
    const { code } = await runNode([program, ...args], { write });
    return fromExit(code, 'an import breaks a boundary; each message above says why it is there.');
  },
};
