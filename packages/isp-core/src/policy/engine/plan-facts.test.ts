import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Json } from '../../kernel/json.ts';
import { parsePlan } from '../../plan/parse-plan.ts';
import { englandProposed2029 } from '../profiles/england-proposed-2029.ts';
import { planOf } from './example-plans.ts';
import { planFacts } from './plan-facts.ts';
import type { Profile } from './profile.ts';

const id = (n: number) => `00000000-0000-4000-8000-0000000009${String(n).padStart(2, '0')}`;

function factsOf(patch: Record<string, Json> = {}, today = '2030-01-10', profile?: Profile) {
  const parsed = parsePlan(planOf({ base: 'targeted', patch: { '/basis/layers': [], ...patch } }));
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return planFacts(parsed.value, { today, profile: profile ?? englandProposed2029 });
}

const review = (n: number, more: Record<string, Json>): Json => ({
  ...{ id: id(n), status: 'held', kind: 'termly', invited: [], attended: [], voices: [] },
  ...{ outcomes: [], provision: [], adjustments: [], decisions: [] },
  ...more,
});

it('knows what is in place, with its place in the plan', () => {
  const facts = factsOf();
  assert.deepEqual(
    [facts.liveProvision(), facts.liveAdjustments(), facts.liveOutcomes()].map((list) =>
      list.map(({ at }) => at),
    ),
    [['/provision/0'], ['/adjustments/0'], ['/outcomes/0']],
  );
  const ended = factsOf({
    '/provision/0/status': 'paused',
    '/adjustments/0/endedOn': '2030-01-10',
    '/outcomes/0/lifecycle': 'stopped',
  });
  assert.deepEqual(
    [ended.liveProvision(), ended.liveAdjustments(), ended.liveOutcomes()],
    [[], [], []],
  );
});

it('works each fact out once', () => {
  const facts = factsOf();
  assert.equal(facts.liveProvision(), facts.liveProvision());
  assert.equal(facts.layers(), facts.layers());
});

it('gives the reviews that were held, the latest first', () => {
  const facts = factsOf({
    '/reviews/1': review(1, { heldOn: '2029-12-01' }),
    '/reviews/2': review(2, { status: 'planned', plannedFor: '2030-06-01' }),
    '/reviews/3': review(3, {}),
  });
  assert.deepEqual(
    facts.heldReviews().map(({ at }) => at),
    ['/reviews/1', '/reviews/0'],
  );
});

it('finds a person by id', () => {
  const facts = factsOf();
  const [senco] = factsOf().liveProvision();
  assert.equal(facts.personById(senco?.line.provider ?? '')?.line.name, 'Mr Pike');
  assert.equal(facts.personById(id(1)), undefined);
});

it('counts whole years, up to the day before a birthday', () => {
  assert.equal(factsOf({}, '2030-03-01').age(), 9);
  assert.equal(factsOf({}, '2030-03-02').age(), 10);
  assert.equal(factsOf({ '/person/dateOfBirth': '2020-02-29' }, '2030-02-28').age(), 10);
});

it('expects what any of the layers asks, and without a layer what all of them do', () => {
  const sections = { targeted: ['about'], specialist: ['about', 'ehcp'] } as const;
  const profile = { ...englandProposed2029, sections };
  const reason = (n: number, layer: string): Json => ({
    ...{ id: id(n), layer, reason: 'Agreed in autumn.', from: '2029-09-01' },
  });
  const expects = (patch: Record<string, Json>) => {
    const facts = factsOf(patch, '2030-01-10', profile);
    return [facts.expects('about'), facts.expects('ehcp'), facts.expects('base')];
  };
  assert.deepEqual(expects({}), [true, false, false]);
  assert.deepEqual(expects({ '/basis/layers': [reason(1, 'specialist')] }), [true, true, false]);
  assert.deepEqual(expects({ '/provision': [] }), [true, false, false]);
  const { sections: _, ...silent } = profile;
  assert.equal(factsOf({}, '2030-01-10', silent).expects('base'), true);
});

it('counts back from today by the calendar, however often it is asked', () => {
  const facts = factsOf({}, '2030-03-31');
  assert.deepEqual(
    [facts.monthsAgo(1), facts.monthsAgo(12), facts.monthsAgo(1)],
    ['2030-02-28', '2029-03-31', '2030-02-28'],
  );
  assert.deepEqual([facts.daysAgo(31), facts.daysAgo(1)], ['2030-02-28', '2030-03-30']);
});
