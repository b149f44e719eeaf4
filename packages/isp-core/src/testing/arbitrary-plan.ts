/** Plans as they come out of random editing, for property tests. */
import fc from 'fast-check';
import { applyEdit } from '../edit/apply-edit.ts';
import type { Edit } from '../edit/edit.ts';
import { removeLine } from '../edit/remove-line.ts';
import type { Plan } from '../plan/plan.ts';
import { examplePlan, id } from './example-plan.ts';

const someText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((s) => `x${s}`.replace(/[^\t\n\u0020-\u007e\u00a0-\ud7ff]/g, '·'));

const someIds = fc.uniqueArray(fc.integer({ min: 101, max: 108 }).map(id), { maxLength: 3 });

/** A wish to change a plan; it comes true only where the plan allows it. */
export type Wish = (plan: Plan) => Edit | undefined;

const someList = fc.constantFrom('barriers', 'outcomes', 'adjustments', 'people');
const someIndex = fc.nat({ max: 5 });

/** Each list draws its ids from a range of its own: real ids never meet across lists. */
const growing = [
  { list: 'barriers', firstId: 101 },
  { list: 'people', firstId: 121 },
  { list: 'strengths', firstId: 141 },
] as const;

const addWish: fc.Arbitrary<Wish> = fc
  .tuple(fc.constantFrom(...growing), fc.nat({ max: 7 }), someText, someIndex)
  .map(([{ list, firstId }, n, text, index]) => (plan) => {
    const lines = list === 'strengths' ? plan.about.strengths : plan[list];
    const before = lines[index]?.id;
    return {
      type: 'add',
      at: list === 'strengths' ? '/about/strengths' : `/${list}`,
      line: newLine(list, id(firstId + n), text),
      ...(before && { before }),
    };
  });

function newLine(list: string, lineId: string, text: string) {
  if (list === 'barriers') return { id: lineId, statement: text, areas: [] };
  if (list === 'people') return { id: lineId, name: text, role: 'mentor' };
  return { id: lineId, text };
}

const setWish: fc.Arbitrary<Wish> = fc
  .tuple(someList, someIndex, someText)
  .map(([list, index, value]) => (plan) => {
    const line = plan[list][index];
    const field = list === 'people' ? 'name' : 'statement';
    return line && { type: 'set', at: `/${list}/${line.id}/${field}`, value };
  });

const optionalFieldWish: fc.Arbitrary<Wish> = fc
  .tuple(someIndex, fc.option(someText))
  .map(([index, text]) => (plan) => {
    const line = plan.barriers[index];
    if (!line) return undefined;
    const at = `/barriers/${line.id}/impact`;
    if (text === null) return line.impact === undefined ? undefined : { type: 'remove', at };
    return { type: 'set', at, value: text };
  });

const linkWish: fc.Arbitrary<Wish> = fc.tuple(someIndex, someIds).map(([index, ids]) => (plan) => {
  const line = plan.adjustments[index];
  const known = ids.filter((i) => plan.barriers.some((b) => b.id === i));
  return line && { type: 'set', at: `/adjustments/${line.id}/barriers`, value: known };
});

const moveWish: fc.Arbitrary<Wish> = fc
  .tuple(someList, someIndex, someIndex)
  .map(([list, from, to]) => (plan) => {
    const line = plan[list][from];
    const before = plan[list][to]?.id;
    return line && { type: 'move', at: `/${list}/${line.id}`, ...(before && { before }) };
  });

const removeWish: fc.Arbitrary<Wish> = fc
  .tuple(someList, someIndex)
  .map(([list, index]) => (plan) => {
    const line = plan[list][index];
    if (!line) return undefined;
    const removal = removeLine(plan, `/${list}/${line.id}`);
    return removal.ok ? removal.value : undefined;
  });

const extensionWish: fc.Arbitrary<Wish> = fc
  .jsonValue({ maxDepth: 2 })
  .map(withoutNegativeZero)
  .map((value) => (plan) => ({
    type: 'set',
    at: plan.extensions ? '/extensions/uk.example.mis' : '/extensions',
    value: (plan.extensions ? value : { 'uk.example.mis': value }) as never,
  }));

export const wish: fc.Arbitrary<Wish> = fc.oneof(
  addWish,
  setWish,
  optionalFieldWish,
  linkWish,
  moveWish,
  removeWish,
  extensionWish,
);

/** Makes the wishes come true, one after another, where they can. */
export function grant(plan: Plan, wishes: readonly Wish[]): Plan {
  return wishes.reduce((current, make) => {
    const edit = make(current);
    const applied = edit && applyEdit(current, edit);
    return applied?.ok ? applied.value.plan : current;
  }, plan);
}

export const wishes = fc.array(wish, { maxLength: 6 });

/** A plan that random editing made of the example. */
export const plan: fc.Arbitrary<Plan> = wishes.map((w) => grant(examplePlan(), w));

/** JSON text has one zero. */
function withoutNegativeZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
