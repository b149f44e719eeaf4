/** Meetings through the year, preparing for adulthood, and what a school year is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../kernel/plain-date.ts';
import type { Plan, Review } from '../../plan/plan.ts';
import { planOf } from '../../policy/engine/example-plans.ts';
import {
  deadlineOf,
  deadlinesOf,
  id,
  review,
  reviewPlan,
  setting,
} from '../../testing/review-plan.ts';
import { ageOn, firstDayOf, lastDayOf, schoolYearOf, yearGroupIn } from './school-year.ts';

describe('meeting the family three times a year', () => {
  const meetings = (...days: string[]) => days.map((heldOn) => review({ kind: 'termly', heldOn }));
  const found = (reviews: Review[], today = '2029-08-01', more: Partial<Plan> = {}) =>
    deadlineOf('parent-meeting', reviewPlan({ reviews, ...more }), today);

  it('is four months after the last, or after there was a plan', () => {
    assert.equal(found([]).due, '2029-05-15');
    assert.equal(found([], '2029-05-14').state, 'due-soon');
    const next = found(meetings('2029-05-31', '2029-03-01'));
    assert.equal(next.due, '2029-09-30');
    assert.equal(next.at, '/reviews/0');
    assert.equal(
      next.arithmetic,
      '4 months after the meeting held on 31 May 2029, so that there are 3 a year',
    );
  });

  it('may wait until the year is over where there were three in it: terms are not equally long', () => {
    const next = found(meetings('2028-11-10', '2029-02-10', '2029-05-10'));
    assert.equal(next.due, '2029-11-10');
    assert.equal(
      next.arithmetic,
      '12 months after the meeting held on 10 November 2028, since when there were 3',
    );
  });

  it('counts any review that was held, and none that is still to come or was cancelled', () => {
    const reviews = [
      review({ kind: 'ehcp', heldOn: '2029-06-01' }),
      review({ status: 'cancelled', heldOn: '2029-07-01' }),
      review({ heldOn: '2031-07-01' }),
    ];
    assert.equal(found(reviews).due, '2029-10-01');
  });

  it('is planned where any meeting is', () => {
    const reviews = [
      ...meetings('2029-06-01'),
      review({ status: 'planned', plannedFor: '2029-09-20' }),
      review({ status: 'planned', plannedFor: '2029-07-01' }),
    ];
    const next = found(reviews);
    assert.deepEqual([next.plannedFor, next.state], ['2029-09-20', 'planned']);
  });

  it('is asked of schools, not of a nursery or a college', () => {
    const at = (phase: 'primary' | 'early-years' | 'post-16', kind = 'school') =>
      deadlinesOf(
        'parent-meeting',
        reviewPlan({ settings: [setting({ phase, kind })] }),
        '2029-08-01',
      );
    assert.equal(at('primary').length, 1);
    assert.equal(at('early-years').length + at('post-16').length, 0);
    assert.equal(at('primary', 'inclusion-base').length, 1);
    assert.equal(at('primary', 'home').length + at('primary', 'elective-home').length, 0);
  });

  it('is not asked with an EHC plan in force, or from 16: the rule leaves those out too', () => {
    const count = (changes: Partial<Plan>) =>
      deadlinesOf('parent-meeting', reviewPlan(changes), '2029-08-01').length;
    const { basis, person } = reviewPlan();
    assert.equal(count({ basis: { ...basis, ehcp: 'in-force' } }), 0);
    assert.equal(count({ basis: { ...basis, ehcp: 'requested' } }), 1);
    assert.equal(count({ person: { ...person, dateOfBirth: '2013-08-01' } }), 0);
    assert.equal(count({ person: { ...person, dateOfBirth: '2013-08-02' } }), 1);
  });

  it('asks once the date has passed: a plan need not note every meeting', () => {
    const days = ['2029-09-30', '2029-10-01', '2032-01-01'];
    const states = days.map((today) => found(meetings('2029-05-31'), today).state);
    assert.deepEqual(states, ['due', 'not-known', 'not-known']);
  });

  it('counts the family’s words and their answer to the plan', () => {
    const plan = planOf({ base: 'targeted' }) as Plan;
    const [voice] = plan.voices;
    assert.ok(voice);
    const said = (speaker: 'child' | 'family', on: string) =>
      found(meetings('2029-03-01'), '2029-08-01', { voices: [{ ...voice, speaker, on }] });
    assert.equal(said('child', '2029-06-11').due, '2029-07-01');
    assert.equal(said('family', '2029-08-02').due, '2029-07-01');
    const heard = said('family', '2029-06-11');
    assert.deepEqual(
      [heard.due, heard.at, heard.anchor?.event],
      ['2029-10-11', '/voices/0', 'family-heard'],
    );
    assert.match(heard.arithmetic, /^4 months after the family was heard on 11 June 2029,/);
    const answer = (party: 'family' | 'setting') =>
      found([], '2029-08-01', {
        agreements: [{ id: id(4), party, position: 'agreed', revision: 1, on: '2029-06-12' }],
      }).due;
    assert.deepEqual([answer('family'), answer('setting')], ['2029-10-12', '2029-05-15']);
  });

  it('does not take words of one week for a year of meetings', () => {
    const [voice] = (planOf({ base: 'targeted' }) as Plan).voices;
    assert.ok(voice);
    const voices = ['2029-06-11', '2029-06-12', '2029-06-13'].map((on) => ({
      ...{ ...voice, speaker: 'family' as const, on },
    }));
    assert.equal(found([], '2029-08-01', { voices }).due, '2029-10-13');
  });

  it('counts a review to which the family was asked, not one of staff alone', () => {
    const plan = planOf({ base: 'targeted' }) as Plan;
    const mother = plan.people.find(({ role }) => role === 'parent');
    const senco = plan.people.find(({ role }) => role === 'senco');
    assert.ok(mother && senco);
    const due = (lists: Partial<Review>) =>
      found([review({ heldOn: '2029-06-11', ...lists })], '2029-08-01').due;
    assert.equal(due({ attended: [senco.id, mother.id] }), '2029-10-11');
    assert.equal(due({ attended: [senco.id], invited: [mother.id] }), '2029-10-11');
    assert.equal(due({ attended: [senco.id] }), '2029-05-15');
  });
});

describe('preparing for adulthood', () => {
  const plan = (yearGroup: string, changes: Partial<Plan> = {}) =>
    reviewPlan({
      person: { ...reviewPlan().person, yearGroup },
      updatedAt: '2029-09-20T09:00:00+01:00',
      ...changes,
    });
  const found = (yearGroup: string, today: string, changes: Partial<Plan> = {}) => {
    const [deadline] = deadlinesOf('adulthood', plan(yearGroup, changes), today);
    return deadline && [deadline.earliest, deadline.due, deadline.state];
  };
  const outcome = (lifecycle: 'active' | 'stopped'): Plan['outcomes'][number] => ({
    ...{ id: '00000000-0000-4000-8000-000000000070', statement: 'Takes the bus.', barriers: [] },
    ...{ kind: 'independence', pfaArea: 'community', lifecycle, achievement: 'not-yet-judged' },
  });

  it('is due by the end of Year 9, from its first day, and shown a year before', () => {
    assert.deepEqual(found('9', '2029-10-01'), ['2029-09-01', '2030-08-31', 'ahead']);
    assert.deepEqual(found('8', '2029-10-01'), ['2030-09-01', '2031-08-31', 'ahead']);
    assert.equal(found('7', '2029-10-01'), undefined);
    assert.deepEqual(found('7', '2030-10-01'), ['2031-09-01', '2032-08-31', 'ahead']);
    assert.equal(found('9', '2030-06-01')?.[2], 'due-soon');
    assert.equal(found('11', '2029-10-01')?.[2], 'overdue');
  });

  it('is begun with an outcome for adult life that was not given up', () => {
    assert.equal(found('11', '2029-10-01', { outcomes: [outcome('active')] }), undefined);
    assert.equal(found('11', '2029-10-01', { outcomes: [outcome('stopped')] })?.[2], 'overdue');
  });

  it('goes by age where there is no year group', () => {
    const born = (dateOfBirth: string) => ({
      person: { ...reviewPlan().person, yearGroup: 'X', dateOfBirth },
    });
    assert.equal(found('X', '2029-10-01', born('2016-08-31'))?.[1], '2030-08-31');
    assert.equal(found('X', '2029-10-01', born('2016-09-01'))?.[1], '2031-08-31');
    assert.equal(found('X', '2029-10-01', born('2016-02-29'))?.[1], '2030-08-31');
  });
});

describe('a school year', () => {
  it('begins on 1 September', () => {
    assert.deepEqual(
      ['2029-08-31', '2029-09-01', '2030-01-01'].map(schoolYearOf),
      [2028, 2029, 2029],
    );
  });

  it('holds every day of it, and no other', () => {
    const day = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(day, (date) => {
        const year = schoolYearOf(date);
        assert.ok(firstDayOf(year) <= date && date <= lastDayOf(year));
        assert.equal(addDays(lastDayOf(year), 1), firstDayOf(year + 1));
      }),
    );
  });

  it('moves a child up one year group', () => {
    const codes = ['N1', 'N2', 'R', '1', '9', '14', 'X', 'E1'];
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.integer({ min: 2020, max: 2040 }), (code, year) => {
        const plan = reviewPlan({ person: { ...reviewPlan().person, yearGroup: code } });
        assert.equal(yearGroupIn(plan, year + 1) - yearGroupIn(plan, year), 1);
      }),
    );
  });

  it('gives somebody born on 29 February a birthday on 1 March in other years', () => {
    assert.equal(ageOn('2020-02-29', '2029-02-28'), 8);
    assert.equal(ageOn('2020-02-29', '2029-03-01'), 9);
    assert.equal(ageOn('2020-02-29', '2028-02-29'), 8);
  });
});
