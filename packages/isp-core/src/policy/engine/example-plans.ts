/** The small plans that rules' examples start from. For tests and docs: nothing that ships imports them. */
import type { Json } from '../../kernel/json.ts';
import { fromPointer, toPointer, valueAt } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Example } from './example.ts';
import { adjustments } from './example-plans/adjustments.ts';
import { college } from './example-plans/college.ts';
import { moving } from './example-plans/moving.ts';
import { specialist } from './example-plans/specialist.ts';
import { targeted } from './example-plans/targeted.ts';

const examplePlans: Readonly<Record<Example['base'], Plan>> = {
  targeted,
  adjustments,
  specialist,
  moving,
  college,
};

/** The example's plan: a fresh copy of its base with the patch in it, still to be parsed. */
export function planOf({ base, patch = {} }: Pick<Example, 'base' | 'patch'>): unknown {
  const plan: unknown = JSON.parse(JSON.stringify(examplePlans[base]));
  for (const [pointer, value] of Object.entries(patch)) setAt(plan, fromPointer(pointer), value);
  return plan;
}

function setAt(document: unknown, path: readonly string[], value: Json): void {
  const key = path.at(-1) ?? '';
  const parent = valueAt(document, toPointer(path.slice(0, -1)));
  if (typeof parent !== 'object' || parent === null) {
    throw new Error(`An example changes ${toPointer(path)}, which its plan does not have.`);
  }
  if (value !== null) (parent as Record<string, Json>)[key] = value;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}
