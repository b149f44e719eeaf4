/** How long differences and merging take, beside another package's difference of the same plans in the same run. */
import { readFileSync } from 'node:fs';
import { create } from 'jsondiffpatch';
import { applyEdit } from '../src/edit/apply-edit.ts';
import { diffPlans } from '../src/edit/diff-plans.ts';
import { mergePlans } from '../src/edit/merge-plans.ts';
import { readPlan } from '../src/plan/read-plan.ts';
import type { Plan } from '../src/plan/plan.ts';
import { changedAtRandom, randomFrom } from '../src/testing/random-changes.ts';
import { compare } from './compare.ts';

const file = new URL('../../isp-fixtures/plans/year-5-hearing-adjustments.json', import.meta.url);
const read = readPlan(readFileSync(file));
if (!read.ok) throw new Error('The fixture cannot be read.');

/** The plan with so many barriers more. */
function longPlan(lines: number): Plan {
  const { value } = read as { value: Plan };
  const more = Array.from({ length: lines }, (_, n) => ({
    id: `00000000-0000-4000-a000-${String(n).padStart(12, '0')}`,
    statement: `Finding the way through step ${n} of a long task.`,
    areas: ['executive-function'],
  }));
  return { ...value, barriers: [...value.barriers, ...more] };
}

const byId = create({ objectHash: (line: { id?: string }) => line.id ?? '' });

for (const lines of [0, 100, 1000]) {
  const base = longPlan(lines);
  const changes = 10 + lines / 10;
  const ours = changedAtRandom(base, randomFrom(1), 'ours', changes);
  const theirs = changedAtRandom(base, randomFrom(2), 'theirs', changes);
  const size = (JSON.stringify(base).length / 1000).toFixed(1);
  const edits = diffPlans(ours, theirs);
  console.log(`A plan of ${size} kB, ${edits.length} edits apart, median of each:`);
  compare('jsondiffpatch', () => byId.diff(ours, theirs), {
    diffPlans: () => diffPlans(ours, theirs),
    mergePlans: () => mergePlans({ base, ours, theirs }),
    applyEdit: () => applyEdit(ours, { type: 'group', edits }),
  });
}
