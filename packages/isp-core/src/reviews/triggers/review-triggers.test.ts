import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../kernel/plain-date.ts';
import { valueAt } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import { englandCurrent } from '../../policy/profiles/england-current.ts';
import { englandProposed2029 } from '../../policy/profiles/england-proposed-2029.ts';
import { datedPlan } from '../../testing/dated-plan.ts';
import { planOf } from '../../policy/engine/example-plans.ts';
import { id, review, reviewPlan, setting } from '../../testing/review-plan.ts';
import { reviewTriggers } from './review-triggers.ts';

const TODAY = '2029-11-22';
const last = review({ heldOn: '2029-06-24' });

function found(changes: Partial<Plan>, profile = englandCurrent) {
  const plan = reviewPlan({ reviews: [last], ...changes });
  return reviewTriggers(plan, { profile, today: TODAY }).map(({ kind, weight, at, why }) => [
    kind,
    weight,
    at,
    why,
  ]);
}

describe('the family', () => {
  const voice = (on: string, speaker: 'child' | 'family' = 'child'): Plan['voices'][number] => ({
    ...{ id: id(1), speaker, words: 'It is too loud.', method: 'spoken', language: 'en-GB', on },
  });

  it('has words that no review has heard', () => {
    assert.deepEqual(found({ voices: [voice('2029-09-03')] }), [
      [
        'family-asked',
        'consider',
        '/voices/0',
        'The child said something on 3 September 2029 that no review has heard yet',
      ],
    ]);
    assert.deepEqual(found({ voices: [voice('2029-06-24')] }), []);
    assert.deepEqual(found({ voices: [voice('2029-11-23')] }), []);
    const heard = review({ kind: 'termly', heldOn: '2029-10-01', voices: [id(1)] });
    assert.deepEqual(found({ voices: [voice('2029-09-03')], reviews: [last, heard] }), []);
  });

  it('disagrees, raises a concern, or has an early review fixed', () => {
    const agreements: Plan['agreements'] = [
      { id: id(2), party: 'family', position: 'not-agreed', revision: 3, on: '2029-07-02' },
      { id: id(3), party: 'child', position: 'agreed-in-part', revision: 3, on: '2029-07-02' },
      { id: id(4), party: 'family', position: 'agreed', revision: 3, on: '2029-07-02' },
      { id: id(5), party: 'professional', position: 'not-agreed', revision: 3, on: '2029-07-02' },
    ];
    const concern = (status: 'open' | 'withdrawn'): Plan['concerns'][number] => ({
      ...{ id: id(6), kind: 'other', statement: 'The card is gone.', raisedOn: '2029-08-01' },
      ...{ about: [], status, stages: [], panel: [] },
    });
    const early = review({ kind: 'early', status: 'planned', plannedFor: '2029-12-03' });
    assert.deepEqual(
      found({
        ...{ agreements, concerns: [concern('open'), concern('withdrawn')] },
        reviews: [last, early],
      }).map((each) => each.slice(1)),
      [
        ['review', '/agreements/0', 'The family did not agree on 2 July 2029'],
        ['consider', '/agreements/1', 'The child agreed in part on 2 July 2029'],
        ['review', '/concerns/0', 'A concern about the plan was raised on 1 August 2029'],
        ['review', '/reviews/1', 'An early review is planned for 3 December 2029'],
      ],
    );
  });
});

describe('support that did not happen', () => {
  const [line] = (planOf({ base: 'targeted' }) as Plan).provision;
  assert.ok(line);
  const log = (...delivered: ('yes' | 'partly' | 'no')[]): Plan['delivery'] =>
    delivered.map((each, i) => ({
      ...{ id: id(10 + i), provision: line.id, delivered: each },
      on: addDays('2029-11-01', i),
    }));
  const whys = (delivery: Plan['delivery'], status: 'active' | 'ended' = 'active') =>
    found({ provision: [{ ...line, status }], delivery }).map((each) => each[3]);

  it('is seen where too few of enough sessions happened as planned', () => {
    assert.deepEqual(whys(log('yes', 'no', 'partly', 'yes')), [
      '2 of 4 sessions happened as planned since 11 October 2029',
    ]);
    assert.deepEqual(whys(log('yes', 'yes', 'no', 'yes')), []);
    assert.deepEqual(whys(log('no', 'no', 'no')), []);
    assert.deepEqual(whys(log('yes', 'no', 'partly', 'yes'), 'ended'), []);
  });

  it('goes by what the log says in the end', () => {
    const entries = log('yes', 'no', 'no', 'yes', 'yes');
    const right = entries.map((entry, i) => (i === 4 ? { ...entry, corrects: id(11) } : entry));
    assert.deepEqual(whys(right), []);
    assert.equal(whys(entries).length, 1);
  });

  it('looks back six weeks, and not behind the last review', () => {
    const reviews = [review({ heldOn: '2029-11-02' })];
    const delivery = log('no', 'no', 'yes', 'yes', 'yes', 'yes');
    const old = delivery.map((entry) => ({ ...entry, on: '2029-09-01', delivered: 'no' as const }));
    assert.deepEqual(found({ provision: [line], delivery, reviews }), []);
    assert.deepEqual(
      whys([...delivery, ...old.map((e, i) => ({ ...e, id: id(40 + i) }))]).length,
      1,
    );
    assert.deepEqual(whys(old), []);
  });
});

describe('what changed', () => {
  it('is another layer, begun or ended, and not the first', () => {
    const layer = (n: number, from: string, to?: string) => ({
      ...{ id: id(n), layer: 'targeted', reason: 'More help.', from },
      ...(to === undefined ? {} : { to }),
    });
    const layers = [layer(1, '2029-08-01'), layer(2, '2029-09-03'), layer(3, '2030-01-07')];
    const basis = reviewPlan().basis;
    assert.deepEqual(
      found({ basis: { ...basis, layers } }).map((each) => each[3]),
      ['Support at a layer began on 3 September 2029'],
    );
    const ended = [layer(1, '2029-01-15', '2029-10-19')];
    assert.deepEqual(
      found({ basis: { ...basis, layers: ended } }).map((each) => each[3]),
      ['Support at a layer ended on 19 October 2029'],
    );
  });

  it('is advice, which weighs more where it has no answer yet', () => {
    const advice = (
      response: 'adopted' | 'not-decided',
      givenOn: string,
    ): Plan['advice'][number] => ({
      ...{ id: id(1), status: 'received', givenOn },
      recommendations: [{ id: id(2), text: 'Signs.', response, provision: [], adjustments: [] }],
    });
    const all = [advice('adopted', '2029-10-01'), advice('not-decided', '2029-10-02')];
    assert.deepEqual(
      found({ advice: [...all, advice('adopted', '2029-06-01')] }).map((each) => each.slice(1, 3)),
      [
        ['consider', '/advice/0'],
        ['review', '/advice/1'],
      ],
    );
  });

  it('is another setting, and neither the first nor a guest’s place', () => {
    const settings = [
      setting({ from: '2029-09-03' }),
      setting({ from: '2024-09-03', to: '2029-07-20' }),
      setting({ from: '2029-10-01', attendance: 'guest' }),
    ];
    assert.deepEqual(
      found({ settings }).map((each) => each.slice(0, 3)),
      [['moved', 'review', '/settings/0']],
    );
    assert.deepEqual(found({ settings: settings.slice(0, 1) }), []);
  });
});

it('a review settles them, one that changed nothing as well; a meeting about progress does not', () => {
  const agreements: Plan['agreements'] = [
    { id: id(2), party: 'family', position: 'not-agreed', revision: 3, on: '2029-07-02' },
  ];
  const unchanged = review({ heldOn: '2029-07-09', unchanged: true });
  assert.deepEqual(found({ agreements, reviews: [last, unchanged] }), []);
  const meeting = review({ heldOn: '2029-07-09', kind: 'termly' });
  assert.equal(found({ agreements, reviews: [last, meeting] }).length, 1);
  assert.equal(found({ agreements, reviews: [] }).length, 1);
  assert.deepEqual(found({ agreements, status: 'closed' }), []);
});

it('comes with its authority, from the profile', () => {
  const agreements: Plan['agreements'] = [
    { id: id(2), party: 'family', position: 'not-agreed', revision: 3, on: '2029-07-02' },
  ];
  const plan = reviewPlan({ reviews: [last], agreements });
  const status = (profile: typeof englandCurrent) =>
    reviewTriggers(plan, { profile, today: TODAY })[0]?.sources[0]?.status;
  assert.deepEqual([englandCurrent, englandProposed2029].map(status), ['guidance', 'proposed']);
  const { triggers: _triggers, ...reviews } = englandCurrent.reviews;
  assert.deepEqual(reviewTriggers(plan, { profile: { reviews }, today: TODAY }), []);
});

it('for any plan, each is a place in it, since the last review, in order', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2026-09-01', days));
  fc.assert(
    fc.property(datedPlan, day, (plan, today) => {
      const triggers = reviewTriggers(plan, { profile: englandCurrent, today });
      for (const { at, on, why } of triggers) {
        assert.notEqual(valueAt(plan, at), undefined);
        if (!at.startsWith('/reviews/')) assert.ok(on <= today);
        assert.doesNotMatch(why, /undefined/);
      }
      const days = triggers.map(({ on }) => on);
      assert.deepEqual(days, days.toSorted());
    }),
  );
});
