/** What every entry point weighs in a user's bundle, and that nothing is in it by accident. */
import { readFileSync } from 'node:fs';
import { entryPoints, moduleSubpaths } from '../packing/entry-points.ts';
import { filesOf } from '../packing/checks.ts';
import { packAndInstall, type Installed } from '../packing/pack.ts';
import { fromRoot } from '../running/paths.ts';
import { failed, type Step } from '../running/step.ts';
import { budgetsFor, weigh, type Budgets } from '../sizes/budgets.ts';
import { bundleOf, furtherBytes } from '../sizes/bundle.ts';
import { exampleNames } from '../sizes/example-names.ts';

export const step: Step = {
  name: 'sizes',
  proves: 'entry points stay small, and nothing is in them by accident',
  async run({ write }) {
    const text = readFileSync(fromRoot('scripts', 'size-budgets.json'), 'utf8');
    const budgets = JSON.parse(text) as Budgets;
    const installed = await packAndInstall(write);
    const { budgets: entries, none } = budgetsFor(needingBudgets(installed), budgets);
    if (none.length > 0) return failed(`no budget in size-budgets.json: ${none.join(', ')}.`);
    const bleed = await exampleNames();
    const elements = entries.map((entry) => entry.import).filter(isElement);
    let wrong = 0;
    for (const budget of entries) {
      const bundle = await bundleOf(budget.import, installed.project);
      if (isElement(budget.import)) {
        const others = elements.filter((element) => element !== budget.import);
        bundle.further = await furtherBytes(budget.import, others, installed.project);
      }
      const { summary, problems } = weigh(budget, bundle, budgets, bleed);
      write(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${summary}\n`);
      for (const problem of problems) write(`     ${problem}\n`);
      if (problems.length > 0) wrong += 1;
    }
    const result = { passed: entries.length - wrong, failed: wrong };
    return wrong === 0
      ? result
      : { ...result, reason: `${wrong} entry points break their budget.` };
  },
};

const isElement = (specifier: string) => specifier.includes('/define/isp-');

/** The folders of the core and the elements: what people import when they care about size. */
function needingBudgets(installed: Installed): string[] {
  return installed.packed.flatMap((packed) => {
    const { name } = packed.manifest;
    return moduleSubpaths(entryPoints(packed.manifest, filesOf(packed)))
      .filter((subpath) =>
        name === '@isp-kit/core' ? subpath !== '.' : subpath.startsWith('./define/isp-'),
      )
      .map((subpath) => name + subpath.slice(1));
  });
}
