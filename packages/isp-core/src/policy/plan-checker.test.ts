/** Checking what changed alone comes to the same as checking everything, and looks at less. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { applyEdit } from '../edit/apply-edit.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { plan as arbitraryPlan, wish } from '../testing/arbitrary-plan.ts';
import { fixturePlan } from '../testing/fixture-plan.ts';
import { changedAtRandom, randomFrom } from '../testing/random-changes.ts';
import { checkPlan } from './check-plan.ts';
import type { Finding } from './engine/finding.ts';
import { planChecker } from './plan-checker.ts';
import { englandCurrent } from './profiles/england-current.ts';

const options = { profile: englandCurrent, today: '2029-10-01' };

type Check = Generator<undefined, Finding[], undefined>;

/** The findings, and how many rules looked. */
function finish(check: Check): { findings: Finding[]; steps: number } {
  for (let steps = 0; ; steps++) {
    const step = check.next();
    if (step.done) return { findings: step.value, steps };
  }
}

/** The changed plan, with the parts of the first that are still the same, as edits leave them. */
function sharing(changed: Plan, first: Plan): Plan {
  const old = first as unknown as Record<string, unknown>;
  const parts = Object.entries(changed).map(([key, part]) => {
    const isSame = JSON.stringify(part) === JSON.stringify(old[key]);
    return [key, isSame ? old[key] : part];
  });
  return Object.fromEntries(parts) as Plan;
}

const fixtures = ['year-4-reading', 'year-8-planning-and-anxiety', 'year-9-disagreement'] as const;

it('says what a check of the whole plan says, one change after another', () => {
  const plans = fixtures.map((name) => fixturePlan(name));
  fc.assert(
    fc.property(fc.constantFrom(...plans), fc.nat(), (first, seed) => {
      const random = randomFrom(seed);
      const checker = planChecker(options);
      let plan = first;
      for (let n = 0; n < 4; n++) {
        assert.deepEqual(finish(checker.check(plan)).findings, checkPlan(plan, options));
        plan = sharing(changedAtRandom(plan, random, 'changed', 3), plan);
      }
    }),
    { numRuns: 60 },
  );
});

it('says so of plans that edits make, which share whatever no edit touched', () => {
  fc.assert(
    fc.property(arbitraryPlan, fc.array(wish, { maxLength: 5 }), (made, wishes) => {
      const parsed = parsePlan(made);
      assert.ok(parsed.ok);
      const checker = planChecker(options);
      let plan = parsed.value;
      for (const make of wishes) {
        const edit = make(plan);
        const applied = edit && applyEdit(plan, edit, { isSound: true });
        if (applied?.ok) plan = applied.value.plan;
        assert.deepEqual(finish(checker.check(plan)).findings, checkPlan(plan, options));
      }
    }),
    { numRuns: 60 },
  );
});

function readingPlans(): { before: Plan; after: Plan } {
  const before = fixturePlan('year-4-reading');
  const [barrier] = before.barriers;
  const at = `/barriers/${barrier?.id}/statement`;
  const edit = { type: 'set', at, value: 'Reading aloud is hard to begin.' } as const;
  const applied = applyEdit(before, edit, { isSound: true });
  assert.ok(applied.ok);
  return { before, after: applied.value.plan };
}

it('lets no rule look again that reads nothing of what changed', () => {
  const { before, after } = readingPlans();
  const checker = planChecker(options);
  const first = finish(checker.check(before));
  assert.equal(finish(checker.check(before)).steps, 0);
  const { steps } = finish(checker.check(after));
  assert.ok(steps > 0 && steps < first.steps / 3, `${steps} of ${first.steps}`);
});

it('can be left off, and begun for another plan', () => {
  const { before, after } = readingPlans();
  const checker = planChecker(options);
  const left = checker.check(before);
  for (let n = 0; n < 20; n++) left.next();
  assert.deepEqual(finish(checker.check(after)).findings, checkPlan(after, options));
  assert.deepEqual(finish(left).findings, checkPlan(before, options));
});

it('asks for a day where it was given none', () => {
  const { before } = readingPlans();
  const { findings } = finish(planChecker({ ...options, today: 'soon' }).check(before));
  assert.deepEqual(findings, checkPlan(before, { ...options, today: 'soon' }));
});
