import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { generateCohort, planFixtures } from '@isp-kit/fixtures';
import { valueAt } from '../../kernel/pointer.ts';
import { parsePlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { checkCohort, type CohortFinding } from './check-cohort.ts';
import { englandCurrent } from '../profiles/england-current.ts';
import type { Profile } from '../engine/profile.ts';

const curated: readonly Plan[] = planFixtures.map(({ url }) => {
  const parsed = parsePlan(JSON.parse(readFileSync(url, 'utf8')));
  assert.ok(parsed.ok);
  return parsed.value;
});

const run = (plans: Iterable<Plan> | AsyncIterable<Plan>, profile: Profile = englandCurrent) =>
  checkCohort(plans, { profile });

/** The plan with another first barrier. */
function withBarrier(plan: Plan, statement: string): Plan {
  const [first, ...rest] = plan.barriers;
  assert.ok(first);
  return { ...plan, barriers: [{ ...first, statement }, ...rest] };
}

function copies(many: number, words: (name: string) => string): Plan[] {
  return curated.slice(0, many).map((plan) => withBarrier(plan, words(plan.person.givenName)));
}

describe('copied text', () => {
  it('is found with every plan that it stands in', async () => {
    const plans = [
      ...copies(4, () => 'Finds it hard to sit still in lessons.'),
      ...curated.slice(4),
    ];
    const [finding, ...others] = await run(plans);
    assert.ok(finding);
    assert.equal(finding.messageId, 'copied');
    assert.equal(finding.outcome, 'ask');
    assert.deepEqual(finding.data, { plans: 4 });
    assert.match(finding.message, /in 4 plans\./);
    assert.deepEqual(
      finding.plans,
      plans.slice(0, 4).map(({ id }) => ({ plan: id, at: '/barriers/0' })),
    );
    assert.notEqual(valueAt(plans[0], finding.at), undefined);
    assert.deepEqual(others, []);
  });

  it('is found when only the name was changed', async () => {
    const [finding] = await run(copies(3, (name) => `${name} needs reminding to stay on task.`));
    assert.deepEqual(finding?.data, { plans: 3 });
  });

  it('is found in what stands as the child’s own words', async () => {
    const plans = curated.slice(0, 3).map((plan) => {
      const [first, ...rest] = plan.voices;
      assert.ok(first);
      return { ...plan, voices: [{ ...first, words: 'I like school and my friends.' }, ...rest] };
    });
    assert.deepEqual(
      (await run(plans)).map(({ messageId }) => messageId),
      ['copied-voice'],
    );
  });

  it('is no matter in two plans, in a closed plan, or in help that many children have', async () => {
    const two = copies(2, () => 'Finds it hard to sit still in lessons.');
    const closed = copies(3, () => 'Finds it hard to sit still in lessons.');
    const [last] = closed.splice(2, 1);
    assert.ok(last);
    const same = curated.slice(0, 5).map((plan) => {
      const [first, ...rest] = plan.adjustments;
      assert.ok(first);
      const statement = 'Now and next pictures are shown before each change.';
      return { ...plan, adjustments: [{ ...first, statement }, ...rest] };
    });
    for (const plans of [two, [...closed, { ...last, status: 'closed' as const }], same]) {
      assert.deepEqual(
        (await run(plans)).map(({ messageId }) => messageId),
        ['own'],
      );
    }
  });
});

describe('a cohort', () => {
  it('of the curated plans has nothing copied', async () => {
    assert.deepEqual(
      (await run(curated)).map(({ outcome }) => outcome),
      ['pass'],
    );
  });

  it('may come as it is read', async () => {
    const plans = copies(3, () => 'Finds it hard to sit still in lessons.');
    async function* reading() {
      for (const plan of plans) {
        await Promise.resolve();
        yield plan;
      }
    }
    assert.deepEqual(await run(reading()), await run(plans));
  });

  it('of generated plans is looked through one plan at a time', async () => {
    let given = 0;
    function* counted() {
      for (const plan of generateCohort({ seed: 'copied', size: 60, today: '2026-11-22' })) {
        const parsed = parsePlan(plan);
        assert.ok(parsed.ok);
        given++;
        yield parsed.value;
      }
    }
    const findings: CohortFinding[] = await run(counted());
    assert.equal(given, 60);
    assert.deepEqual(JSON.parse(JSON.stringify(findings)), findings);
  });

  it('is not asked about where the profile does not use the rule', async () => {
    const plans = copies(3, () => 'Finds it hard to sit still in lessons.');
    const off = { ...englandCurrent, rules: { 'copied-text-across-children': { off: true } } };
    const law = { ...englandCurrent, statuses: ['law'] as const };
    const four = {
      ...englandCurrent,
      rules: { 'copied-text-across-children': { options: { plans: 4 } } },
    };
    assert.deepEqual(await run(plans, off), []);
    assert.deepEqual(await run(plans, law), []);
    assert.deepEqual(
      (await run(plans, four)).map(({ outcome }) => outcome),
      ['pass'],
    );
  });
});
