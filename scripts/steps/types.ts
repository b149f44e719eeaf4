/**
 * The compiler, once per project: each sees only the world that its code may use, so that a
 * `document` in the core or a `process` in a component does not compile.
 */
import { existsSync } from 'node:fs';
import { fromRoot, programOf } from '../running/paths.ts';
import { runNode } from '../running/run.ts';
import type { Step } from '../running/step.ts';

const projects = [
  'packages/isp-core/tsconfig.json',
  'packages/isp-core/tsconfig.node.json',
  'packages/isp-core/tsconfig.browser.json',
  'packages/isp-fixtures/tsconfig.json',
  'packages/isp-components/tsconfig.json',
  'packages/isp-components/tsconfig.node.json',
  'scripts/tsconfig.json',
  'examples/mis/tsconfig.json',
  'docs/tsconfig.json',
];

export const step: Step = {
  name: 'types',
  proves: 'every project compiles',
  beside: 'lint',
  async run({ write }) {
    const wrong: string[] = [];
    for (const project of projects) {
      if (!existsSync(fromRoot(project))) {
        write(`${project} does not exist\n`);
        wrong.push(project);
        continue;
      }
      const args = [programOf('typescript', 'tsc'), '--noEmit', '--pretty', 'false', '-p', project];
      const { code } = await runNode(args, { write });
      write(`${code === 0 ? 'ok  ' : 'FAIL'} ${project}\n`);
      if (code !== 0) wrong.push(project);
    }
    const result = { passed: projects.length - wrong.length, failed: wrong.length };
    return wrong.length === 0 ? result : { ...result, reason: `${wrong.join(', ')}.` };
  },
};
