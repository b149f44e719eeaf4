/** Deadlines that stand in the plan itself: provision, outcomes, adjustments, advice, moves, decisions, concerns, the base. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Plan } from '../../plan/plan.ts';
import { englandCurrent } from '../../policy/profiles/england-current.ts';
import { deadlineOf, deadlinesOf, id, review, reviewPlan } from '../../testing/review-plan.ts';
import { planOf } from '../../policy/engine/example-plans.ts';
import { buildCalendar } from '../calendar/build-calendar.ts';

const example = planOf({ base: 'targeted' }) as Plan;
const [line] = example.provision;
const [outcome] = example.outcomes;
const [adjustment] = example.adjustments;
assert.ok(line && outcome && adjustment);
const { startedOn: _startedOn, lastCheckedOn: _lastCheckedOn, ...undated } = adjustment;

describe('provision and outcomes', () => {
  const provision = (changes: object) =>
    reviewPlan({ provision: [{ ...line, status: 'active', endsOn: '2029-12-14', ...changes }] });

  it('end on the day that the plan says', () => {
    const found = deadlineOf('provision-end', provision({}), '2029-11-30');
    assert.equal(found.due, '2029-12-14');
    assert.equal(found.state, 'due-soon');
    assert.equal(found.at, '/provision/0');
    assert.equal(deadlineOf('provision-end', provision({}), '2029-10-01').state, 'ahead');
    assert.equal(deadlineOf('provision-end', provision({}), '2029-12-14').state, 'due');
    assert.equal(deadlineOf('provision-end', provision({}), '2029-12-15').state, 'overdue');
  });

  it('have no deadline once they are over, or without a day', () => {
    assert.deepEqual(
      deadlinesOf('provision-end', provision({ status: 'ended' }), '2030-01-10'),
      [],
    );
    const { endsOn: _endsOn, ...endless } = line;
    const plan = reviewPlan({ provision: [endless] });
    assert.deepEqual(deadlinesOf('provision-end', plan, '2030-01-10'), []);
    const outcomes = (lifecycle: 'active' | 'completed' | 'stopped') =>
      reviewPlan({ outcomes: [{ ...outcome, lifecycle, dueOn: '2029-12-14' }] });
    assert.equal(deadlineOf('outcome-end', outcomes('active'), '2030-01-10').state, 'overdue');
    assert.deepEqual(deadlinesOf('outcome-end', outcomes('completed'), '2030-01-10'), []);
    assert.deepEqual(deadlinesOf('outcome-end', outcomes('stopped'), '2030-01-10'), []);
  });
});

describe('an adjustment', () => {
  const plan = (changes: object, more: Partial<Plan> = {}) =>
    reviewPlan({ adjustments: [{ ...undated, ...changes }], ...more });
  const judged = [
    { id: id(1), adjustment: undated.id, happens: 'yes', helps: 'yes', next: 'keep' },
  ] as const;

  it('is checked a year after it was last checked, or else began', () => {
    const started = deadlineOf('adjustment-check', plan({ startedOn: '2028-02-29' }), '2028-06-01');
    assert.equal(started.due, '2029-02-28');
    assert.equal(started.arithmetic, '12 months after it began on 29 February 2028');
    const checked = plan({ startedOn: '2028-02-29', lastCheckedOn: '2029-01-31' });
    const found = deadlineOf('adjustment-check', checked, '2029-06-01');
    assert.equal(found.due, '2030-01-31');
    assert.equal(found.arithmetic, '12 months after it was last checked on 31 January 2029');
  });

  it('was checked at a review that judged it, and not by one that is still to come', () => {
    const adjustments = [...judged];
    const reviews = [
      review({ heldOn: '2029-06-24', adjustments }),
      review({ heldOn: '2031-06-24', adjustments }),
      review({ heldOn: '2029-07-24' }),
    ];
    const found = deadlineOf(
      'adjustment-check',
      plan({ lastCheckedOn: '2029-01-31' }, { reviews }),
      '2029-08-01',
    );
    assert.equal(found.due, '2030-06-24');
  });

  it('without a day is not known, and after its end has none', () => {
    const found = deadlineOf('adjustment-check', plan({}), '2029-06-01');
    assert.equal(found.state, 'not-known');
    assert.ok(!('due' in found));
    assert.deepEqual(
      deadlinesOf('adjustment-check', plan({ endedOn: '2029-05-31' }), '2029-06-01'),
      [],
    );
    assert.equal(
      deadlinesOf('adjustment-check', plan({ endedOn: '2029-06-01' }), '2029-06-01').length,
      1,
    );
  });

  it('of a child who needs nothing else is checked too', () => {
    const record = plan({ startedOn: '2029-01-22' }, { kind: 'adjustments-record' });
    assert.equal(deadlineOf('adjustment-check', record, '2029-06-01').due, '2030-01-22');
    assert.deepEqual(deadlinesOf('yearly-review', record, '2029-06-01'), []);
  });
});

describe('advice', () => {
  const awaited = (changes: object): Plan => {
    const base = { id: id(1), status: 'requested' as const, recommendations: [] };
    const advice: Plan['advice'][number] = { ...base, ...changes };
    return reviewPlan({ advice: [advice] });
  };

  it('is awaited until the day that was agreed; without one it is not known', () => {
    const found = deadlineOf(
      'advice-awaited',
      awaited({ requestedOn: '2029-09-03', expectedBy: '2029-10-15' }),
      '2029-10-16',
    );
    assert.equal(found.state, 'overdue');
    assert.equal(
      found.arithmetic,
      'The day by which this advice should be there; it was asked for on 3 September 2029',
    );
    const open = deadlineOf('advice-awaited', awaited({ requestedOn: '2029-09-03' }), '2029-10-16');
    assert.equal(open.state, 'not-known');
    assert.deepEqual(
      deadlinesOf('advice-awaited', awaited({ status: 'received' }), '2029-10-16'),
      [],
    );
  });
});

describe('a step of a move', () => {
  const action = { id: id(2), text: 'Visit.', status: 'to-do' } as const;
  const plan = (steps: object[], changes: object = {}) =>
    reviewPlan({
      transitions: [
        {
          ...{ id: id(1), kind: 'year-to-year', status: 'planned', peopleWhoKnowMe: [] },
          ...{ on: '2029-09-03', ...changes },
          actions: steps.map((step) => ({ ...action, ...step })),
        },
      ],
    });

  it('is due on its own day, or by the first day in the new place', () => {
    const found = deadlinesOf(
      'transition-action',
      plan([{ dueOn: '2029-07-02' }, {}]),
      '2029-07-03',
    );
    assert.deepEqual(
      found.map(({ at, due, state }) => [at, due, state]),
      [
        ['/transitions/0/actions/0', '2029-07-02', 'overdue'],
        ['/transitions/0/actions/1', '2029-09-03', 'ahead'],
      ],
    );
  });

  it('has no deadline once it is done, or the move is', () => {
    assert.deepEqual(
      deadlinesOf('transition-action', plan([{ status: 'done' }]), '2029-07-03'),
      [],
    );
    assert.deepEqual(
      deadlinesOf('transition-action', plan([{}], { status: 'cancelled' }), '2029-07-03'),
      [],
    );
  });
});

describe('a decision', () => {
  const decisions = (dueOn: string) => [{ id: id(3), text: 'Order the desk.', dueOn }];

  it('of the last review is due on its day; afterwards the plan cannot say whether it was done', () => {
    const reviews = [
      review({ heldOn: '2029-06-24', kind: 'termly', decisions: decisions('2029-07-02') }),
      review({ heldOn: '2029-03-24', decisions: decisions('2029-07-01') }),
      review({ heldOn: '2030-06-24', decisions: decisions('2030-07-01') }),
    ];
    const plan = reviewPlan({ reviews });
    const found = deadlineOf('review-decision', plan, '2029-07-01');
    assert.equal(found.at, '/reviews/0/decisions/0');
    assert.equal(found.state, 'due-soon');
    assert.equal(deadlineOf('review-decision', plan, '2029-07-03').state, 'not-known');
  });
});

describe('a concern', () => {
  const concern = (changes: object): Plan => {
    const base: Plan['concerns'][number] = {
      ...{ id: id(1), kind: 'other', statement: 'The card is gone.', raisedOn: '2026-11-06' },
      ...{ about: [], status: 'open', stages: [], panel: [] },
    };
    return reviewPlan({ concerns: [{ ...base, ...changes }] });
  };
  const stage = (changes: object) => ({
    id: id(2),
    stage: 'panel',
    from: '2026-11-06',
    ...changes,
  });
  const built = buildCalendar({
    ...{ id: 'school', name: 'Larkfield Academy' },
    terms: [{ name: 'Autumn', startsOn: '2026-09-02', endsOn: '2026-11-27' }],
  });
  assert.ok(built.ok);
  const calendar = built.value;

  it('is answered on the day that was set for its stage', () => {
    const found = deadlineOf(
      'concern-stage',
      concern({ stages: [stage({ dueOn: '2026-11-20' })] }),
      '2026-11-21',
    );
    assert.deepEqual(
      [found.due, found.state, found.at],
      ['2026-11-20', 'overdue', '/concerns/0/stages/0'],
    );
  });

  it('is otherwise answered within the school days of the profile, counted in the calendar', () => {
    const found = deadlineOf('concern-stage', concern({}), '2026-11-09', { calendar });
    assert.equal(found.due, '2026-11-20');
    assert.equal(found.arithmetic, '10 school days after this stage began on 6 November 2026');
    const beyond = deadlineOf('concern-stage', concern({ stages: [stage({})] }), '2026-11-09', {
      calendar,
    });
    assert.equal(beyond.state, 'not-known');
    assert.match(beyond.arithmetic, /20 school days .*; the calendar does not reach so far/);
    const without = deadlineOf('concern-stage', concern({}), '2026-11-09');
    assert.equal(without.state, 'not-known');
    assert.match(without.arithmetic, /without a calendar the day is not known/);
  });

  it('can be counted in days, where a profile says so', () => {
    const { deadlines } = englandCurrent.reviews;
    const stages = { 'concern-stage': { sources: [], stages: { informal: { days: 14 } } } };
    const reviews = { ...englandCurrent.reviews, deadlines: { ...deadlines, ...stages } };
    const found = deadlineOf('concern-stage', concern({}), '2026-11-09', { profile: { reviews } });
    assert.equal(found.due, '2026-11-20');
    const panel = concern({ stages: [stage({})] });
    const other = deadlineOf('concern-stage', panel, '2026-11-09', { profile: { reviews } });
    assert.match(other.arithmetic, /^No time is set/);
  });

  it('has no deadline where it was answered or is closed', () => {
    const answered = concern({ stages: [stage({ answeredOn: '2026-11-10' })] });
    assert.deepEqual(deadlinesOf('concern-stage', answered, '2026-11-20'), []);
    assert.deepEqual(
      deadlinesOf('concern-stage', concern({ status: 'resolved' }), '2026-11-20'),
      [],
    );
  });
});

describe('time in a base, and other plans', () => {
  const base = (changes: object) =>
    reviewPlan({
      base: { kind: 'support-base', hoursInBase: 6, hoursInClass: 19, provision: [], ...changes },
    });

  it('are reviewed on the day that is set, or a year after the last time', () => {
    assert.equal(
      deadlineOf('base-review', base({ nextReviewOn: '2029-07-02' }), '2029-06-01').due,
      '2029-07-02',
    );
    assert.equal(
      deadlineOf('base-review', base({ reviewedOn: '2029-01-31' }), '2029-06-01').due,
      '2030-01-31',
    );
    assert.equal(deadlineOf('base-review', base({}), '2029-06-01').state, 'not-known');
    assert.equal(
      deadlineOf('base-review', base({ reviewedOn: '2031-01-31' }), '2029-06-01').state,
      'not-known',
    );
  });

  it('are not called late where only others know', () => {
    const otherPlans = [
      { id: id(1), kind: 'health-care', title: 'Health', reviewDueOn: '2029-05-31' },
    ] as const;
    const found = deadlineOf(
      'other-plan-review',
      reviewPlan({ otherPlans: [...otherPlans] }),
      '2029-06-01',
    );
    assert.equal(found.state, 'not-known');
  });
});
