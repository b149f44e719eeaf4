/** The chain of an EHC plan's review, and the moves from phase to phase. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Plan } from '../../plan/plan.ts';
import { englandProposed2029 } from '../../policy/profiles/england-proposed-2029.ts';
import {
  deadlineOf,
  deadlinesOf,
  ehcpPlan,
  id,
  review,
  reviewPlan,
  setting,
} from '../../testing/review-plan.ts';

const held = (heldOn: string) => review({ kind: 'ehcp', heldOn });
const planned = (plannedFor: string) => review({ kind: 'ehcp', status: 'planned', plannedFor });

describe('the review of an EHC plan', () => {
  const found = (ehcp: object, reviews: Plan['reviews'] = []) =>
    deadlineOf('ehcp-review', ehcpPlan(ehcp, { reviews }), '2029-06-01');

  it('is within 12 months of the last, by whichever record is later, or of the first plan', () => {
    assert.equal(found({ issuedOn: '2028-07-31' }).due, '2029-07-31');
    assert.equal(found({ issuedOn: '2028-07-31' }, [held('2029-02-28')]).due, '2030-02-28');
    const both = found({ reviewedOn: '2029-03-31' }, [held('2029-02-28')]);
    assert.equal(both.due, '2030-03-31');
    assert.equal(both.arithmetic, '12 months after the EHC plan was reviewed on 31 March 2029');
    assert.equal(both.earliest, '2029-12-31');
  });

  it('is on the day that is noted, where that is earlier and never where it is later', () => {
    assert.equal(found({ reviewDueOn: '2029-12-01' }, [held('2029-02-28')]).due, '2029-12-01');
    assert.equal(found({ reviewDueOn: '2030-12-01' }, [held('2029-02-28')]).due, '2030-02-28');
    assert.equal(found({ reviewDueOn: '2029-12-01' }).earliest, '2029-09-01');
  });

  it('is not on a noted day that the last review has overtaken', () => {
    const reviewed = { reviewedOn: '2029-03-31', reviewDueOn: '2029-03-31' };
    assert.equal(found(reviewed).due, '2030-03-31');
    assert.equal(found({ reviewDueOn: '2029-02-01' }, [held('2029-02-28')]).due, '2030-02-28');
    assert.equal(found({ reviewDueOn: '2029-05-01', issuedOn: '2028-07-31' }).state, 'overdue');
  });

  it('is not known without a date, nor put off by one that is still to come', () => {
    assert.equal(found({}).state, 'not-known');
    assert.equal(found({ issuedOn: '2028-07-31', reviewedOn: '2030-01-01' }).due, '2029-07-31');
    assert.equal(found({ issuedOn: '2028-07-31' }, [held('2030-01-01')]).due, '2029-07-31');
    const bare = reviewPlan({ basis: { ...reviewPlan().basis, ehcp: 'in-force' } });
    assert.equal(deadlineOf('ehcp-review', bare, '2029-06-01').at, '/basis/ehcp');
  });

  it('is for a plan that is in force only', () => {
    assert.deepEqual(deadlinesOf('ehcp-review', reviewPlan(), '2029-06-01'), []);
  });

  it('is planned where its meeting is, in time', () => {
    const reviews = [planned('2029-07-02'), planned('2029-07-30')];
    assert.equal(found({ issuedOn: '2028-07-31' }, reviews).plannedFor, '2029-07-02');
    assert.equal(found({ issuedOn: '2028-07-31' }, reviews).state, 'planned');
    assert.equal(found({ issuedOn: '2028-06-30' }, reviews).state, 'due');
  });
});

describe('what goes with its meeting', () => {
  const plan = ehcpPlan({}, { reviews: [held('2029-03-01'), planned('2030-03-01')] });
  const dues = (today: string, of: Plan = plan) =>
    (['ehcp-papers', 'ehcp-report', 'ehcp-decision', 'ehcp-amended-plan'] as const).map((kind) => {
      const [deadline] = deadlinesOf(kind, of, today);
      return deadline && [deadline.due, deadline.state];
    });

  it('is papers two weeks before, report two, decision four and the amended plan twelve weeks after', () => {
    assert.deepEqual(dues('2029-03-02'), [
      ['2030-02-15', 'ahead'],
      ['2029-03-15', 'due-soon'],
      ['2029-03-29', 'ahead'],
      ['2029-05-24', 'ahead'],
    ]);
    const [amended] = deadlinesOf('ehcp-amended-plan', plan, '2029-03-02');
    assert.equal(
      amended?.arithmetic,
      '12 weeks after the meeting held on 1 March 2029, if the authority amends the plan, and within 8 weeks of its notice',
    );
  });

  it('is not called late, since the plan has no place for it, and is let go in time', () => {
    assert.deepEqual(dues('2029-03-29'), [
      ['2030-02-15', 'ahead'],
      ['2029-03-15', 'not-known'],
      ['2029-03-29', 'due'],
      ['2029-05-24', 'ahead'],
    ]);
    assert.deepEqual(dues('2029-09-01').slice(1), [undefined, undefined, undefined]);
    assert.equal(dues('2030-02-20')[0]?.[1], 'not-known');
  });

  it('ends with the amended plan', () => {
    const amended = ehcpPlan({ amendedOn: '2029-05-20' }, { reviews: [held('2029-03-01')] });
    assert.deepEqual(dues('2029-05-21', amended), [
      undefined,
      undefined,
      undefined,
      ['2029-05-24', 'met'],
    ]);
    assert.equal(deadlineOf('ehcp-amended-plan', amended, '2029-05-21').metOn, '2029-05-20');
    const before = ehcpPlan({ amendedOn: '2029-02-20' }, { reviews: [held('2029-03-01')] });
    assert.equal(deadlineOf('ehcp-amended-plan', before, '2029-05-25').state, 'not-known');
  });
});

describe('a move to the next phase', () => {
  const child = (
    yearGroup: string,
    phase: 'primary' | 'secondary' | 'post-16',
    more: Partial<Plan> = {},
  ) => ({
    person: { ...reviewPlan().person, yearGroup },
    updatedAt: '2029-09-20T09:00:00+01:00',
    settings: [setting({ phase })],
    ...more,
  });
  const move = (kind: 'to-post-16' | 'infant-to-junior', on: string): Plan['transitions'] => [
    { id: id(1), kind, on, status: 'planned', actions: [], peopleWhoKnowMe: [] },
  ];
  const transfer = (changes: Partial<Plan>, ehcp = {}, today = '2029-10-01') =>
    deadlinesOf('phase-transfer', ehcpPlan(ehcp, changes), today).map(({ due, state }) => [
      due,
      state,
    ]);

  it('is ready by 15 February in Year 6, and by 31 March in Year 11', () => {
    assert.deepEqual(transfer(child('6', 'primary')), [['2030-02-15', 'ahead']]);
    assert.deepEqual(transfer(child('6', 'primary'), {}, '2030-02-16'), [
      ['2030-02-15', 'overdue'],
    ]);
    assert.deepEqual(transfer(child('11', 'secondary')), [['2030-03-31', 'ahead']]);
    assert.deepEqual(transfer(child('5', 'primary')), [['2031-02-15', 'ahead']]);
    assert.deepEqual(transfer(child('3', 'primary')), []);
  });

  it('is five months ahead from one post-16 place to another', () => {
    const changes = child('13', 'post-16', { transitions: move('to-post-16', '2030-07-31') });
    assert.deepEqual(transfer(changes), [['2030-02-28', 'ahead']]);
  });

  it('goes by what the plan says of the move, and once only', () => {
    const changes = child('2', 'primary', { transitions: move('infant-to-junior', '2030-09-03') });
    assert.deepEqual(transfer(changes), [['2030-02-15', 'ahead']]);
    const past = child('2', 'primary', { transitions: move('infant-to-junior', '2029-09-03') });
    assert.deepEqual(transfer({ ...past, settings: [] }), []);
    const january = child('2', 'primary', { transitions: move('infant-to-junior', '2030-01-07') });
    assert.deepEqual(transfer({ ...january, settings: [] }), [['2030-01-07', 'ahead']]);
    const undated = move('infant-to-junior', '').map(({ on: _on, ...rest }) => rest);
    assert.deepEqual(transfer(child('2', 'primary', { transitions: undated, settings: [] })), [
      [undefined, 'not-known'],
    ]);
    const byAge = undated.map((each) => ({ ...each, kind: 'primary-to-secondary' as const }));
    assert.deepEqual(transfer(child('5', 'primary', { transitions: byAge })), [
      ['2031-02-15', 'ahead'],
    ]);
    const eleven = child('11', 'secondary', { transitions: move('to-post-16', '2030-09-03') });
    assert.deepEqual(transfer(eleven), [['2030-03-31', 'ahead']]);
  });

  it('counts a move to another kind of school that comes with a new phase', () => {
    const special = (yearGroup: string, transitions: Plan['transitions']) =>
      child(yearGroup, 'primary', {
        settings: [setting({ kind: 'special-school', phase: 'all-through' })],
        transitions,
      });
    const to = (kind: 'to-mainstream' | 'to-specialist', on: string) =>
      move('to-post-16', on).map((each) => ({ ...each, kind }));
    assert.deepEqual(transfer(special('6', to('to-mainstream', '2030-09-03'))), [
      ['2030-02-15', 'ahead'],
    ]);
    assert.deepEqual(transfer(special('11', to('to-mainstream', '2030-09-03'))), [
      ['2030-03-31', 'ahead'],
    ]);
    assert.deepEqual(transfer(special('N2', to('to-specialist', '2030-09-03'))), [
      ['2030-02-15', 'ahead'],
    ]);
    assert.deepEqual(transfer(special('8', to('to-mainstream', '2030-09-03'))), []);
    assert.deepEqual(transfer(special('6', to('to-mainstream', '2030-01-07'))), []);
    assert.deepEqual(transfer(special('5', to('to-mainstream', '2030-09-03'))), []);
    const undated = to('to-mainstream', '').map(({ on: _on, ...rest }) => rest);
    assert.deepEqual(transfer(special('6', undated)), [[undefined, 'not-known']]);
  });

  it('counts such a move once, beside the one that comes with age or has a line of its own', () => {
    const specialist = move('to-post-16', '2030-09-03').map((each) => ({
      ...each,
      kind: 'to-specialist' as const,
    }));
    const ready = [['2030-02-15', 'ahead']];
    assert.deepEqual(transfer(child('6', 'primary', { transitions: specialist })), ready);
    const own = specialist.map((each) => ({
      ...{ ...each, id: id(3), kind: 'primary-to-secondary' as const },
    }));
    const both = [...specialist, ...own];
    assert.deepEqual(transfer(child('6', 'primary', { transitions: both })), ready);
    const off = [...specialist, ...own.map((each) => ({ ...each, status: 'cancelled' as const }))];
    assert.deepEqual(transfer(child('6', 'primary', { transitions: off })), ready);
  });

  it('is met where the EHC plan was amended in the year before it', () => {
    const [found] = deadlinesOf(
      'phase-transfer',
      ehcpPlan({ amendedOn: '2030-01-20' }, child('6', 'primary')),
      '2030-02-20',
    );
    assert.deepEqual([found?.state, found?.metOn], ['met', '2030-01-20']);
    assert.deepEqual(transfer(child('6', 'primary'), { amendedOn: '2029-08-31' }, '2030-02-16'), [
      ['2030-02-15', 'overdue'],
    ]);
  });

  it('is planned a year ahead to a post-16 place, under what is proposed', () => {
    const options = { profile: englandProposed2029 };
    const plan = reviewPlan(child('10', 'secondary'));
    const found = deadlineOf('move-planning', plan, '2030-06-01', options);
    assert.deepEqual([found.due, found.state], ['2030-09-01', 'ahead']);
    assert.deepEqual(deadlinesOf('move-planning', plan, '2030-06-01'), []);
    const [begun] = move('to-post-16', '2031-09-03');
    assert.ok(begun);
    const actions = [{ id: id(2), text: 'Visit.', status: 'to-do' }] as const;
    const planning = { ...plan, transitions: [{ ...begun, actions: [...actions] }] };
    assert.deepEqual(deadlinesOf('move-planning', planning, '2030-06-01', options), []);
  });
});

describe('the new system', () => {
  const options = { profile: englandProposed2029 };
  const plan = (yearGroup: string, updatedAt: string, kind = 'school') =>
    ehcpPlan(
      {},
      { person: { ...reviewPlan().person, yearGroup }, updatedAt, settings: [setting({ kind })] },
    );
  const years = (of: Plan) =>
    (['new-system-review', 'new-system-move'] as const).map(
      (what) => deadlinesOf(what, of, '2026-11-22', options)[0]?.due,
    );

  it('comes by the year group of 2029 to 2030, whenever the plan was last changed', () => {
    assert.deepEqual(years(plan('5', '2029-10-01T09:00:00Z')), ['2030-08-31', '2032-08-31']);
    assert.deepEqual(years(plan('2', '2026-10-01T09:00:00Z')), ['2030-08-31', '2032-08-31']);
    assert.deepEqual(years(plan('2', '2027-08-31T23:30:00+01:00')), ['2030-08-31', '2032-08-31']);
    assert.deepEqual(years(plan('R', '2029-10-01T09:00:00Z')), ['2035-08-31', '2038-08-31']);
  });

  it('is not for a special school, for other years, or for a child without an EHC plan', () => {
    assert.deepEqual(years(plan('5', '2029-10-01T09:00:00Z', 'special-school')), [
      undefined,
      undefined,
    ]);
    assert.deepEqual(years(plan('12', '2029-10-01T09:00:00Z')), [undefined, undefined]);
    assert.deepEqual(years(plan('11', '2026-10-01T09:00:00Z')), [undefined, undefined]);
    assert.deepEqual(years(reviewPlan({ settings: [setting()] })), [undefined, undefined]);
  });
});
