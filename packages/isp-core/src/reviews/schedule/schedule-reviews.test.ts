import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { calendarFixture, generateCohort } from '@isp-kit/fixtures';
import { parsePlan } from '../../plan/parse-plan.ts';
import type { Plan, Review } from '../../plan/plan.ts';
import { planOf } from '../../policy/engine/example-plans.ts';
import { englandCurrent } from '../../policy/profiles/england-current.ts';
import { parseCalendar } from '../calendar/parse-calendar.ts';
import type { ScheduleOptions } from './review-requests.ts';
import { scheduleReviews } from './schedule-reviews.ts';
import { plainYear } from './testing/a-year.ts';

const options: ScheduleOptions = { ...plainYear, profile: englandCurrent };

/** A plan whose last review was held on that day, and perhaps more. */
function planHeld(heldOn: string, more: Partial<Plan> = {}): Plan {
  const base = planOf({ base: 'targeted' }) as Plan;
  const held = base.reviews.map((review) => ({ ...review, heldOn }));
  return { ...base, reviews: held, ...more };
}

describe('from plans', () => {
  it('places a review between nine and twelve months after the last', () => {
    const { reviews, unplaced } = scheduleReviews([planHeld('2026-03-10')], options);
    assert.deepEqual(
      reviews.map(({ kinds, earliest, latest }) => [kinds, earliest, latest]),
      [[['yearly'], '2026-12-10', '2027-03-10']],
    );
    assert.deepEqual(unplaced, []);
  });

  it('holds the EHC plan’s review in the same meeting', () => {
    const basis = { ...planHeld('2026-03-10').basis, ehcp: 'in-force' as const };
    const ehcp = {
      ...{ authority: 'Larkshire', reviewedOn: '2026-03-20' },
      ...{ packages: [], outcomes: [], provision: [] },
    };
    const { reviews } = scheduleReviews([planHeld('2026-03-10', { basis, ehcp })], options);
    assert.deepEqual(
      reviews.map(({ kinds, latest }) => [kinds, latest]),
      [[['ehcp', 'yearly'], '2027-03-10']],
    );
  });

  it('lists what is late, and gives it an early place only where that is wanted', () => {
    const late = [planHeld('2025-07-01')];
    const { reviews, unplaced } = scheduleReviews(late, options);
    assert.deepEqual(
      [reviews.length, unplaced.map(({ stoppedBy }) => stoppedBy)],
      [0, ['deadline-passed']],
    );
    const soon = scheduleReviews(late, { ...options, overdueWithinDays: 14 }).reviews;
    assert.ok(soon[0] && soon[0].on <= '2026-09-16');
  });

  it('keeps the day that a plan has down, unless it may be moved', () => {
    const plan = planHeld('2026-03-10');
    const [held] = plan.reviews;
    assert.ok(held);
    const { heldOn: _heldOn, ...rest } = held;
    const planned: Review = { ...rest, id: plan.id, status: 'planned', plannedFor: '2027-02-03' };
    const both = [{ ...plan, reviews: [held, planned] }];
    assert.equal(scheduleReviews(both, options).reviews[0]?.on, '2027-02-03');
    const free = scheduleReviews(both, { ...options, keepPlanned: false });
    assert.equal(free.reviews[0]?.movedFrom, undefined);
  });

  it('says that today is no date, and places nothing', () => {
    for (const today of ['2026-02-31', 'today']) {
      const asked = {
        plan: 'a',
        kind: 'early',
        earliest: '2026-09-07',
        latest: '2026-10-02',
      } as const;
      const found = scheduleReviews([planHeld('2026-03-10')], {
        ...{ ...options, today, requests: [asked], overdueWithinDays: 14 },
      });
      assert.deepEqual(
        found.issues.map(({ code, path }) => [code, path]),
        [['ISP_SCHEDULE_TODAY_WRONG', '/today']],
      );
      assert.deepEqual(found.reviews, []);
      assert.deepEqual(
        found.unplaced.map(({ plan, stoppedBy }) => [plan, stoppedBy]),
        [['a', 'not-known']],
      );
    }
  });

  it('knows families by a key of the host’s', () => {
    const extensions = { 'uk.example.mis': { family: 'f-7' } };
    const { reviews } = scheduleReviews([planHeld('2026-03-10', { extensions })], {
      ...options,
      familyKey: '/extensions/uk.example.mis/family',
    });
    assert.equal(reviews[0]?.family, 'f-7');
  });

  it('places meetings with parents where they are wanted, and requests besides', () => {
    const meetings = scheduleReviews([planHeld('2026-07-01')], { ...options, meetings: true });
    assert.ok(meetings.reviews.some(({ kinds }) => kinds[0] === 'meeting'));
    const plan = planHeld('2026-07-01');
    const early = {
      plan: plan.id,
      kind: 'early',
      earliest: '2026-09-07',
      latest: '2026-10-02',
    } as const;
    const { reviews } = scheduleReviews([plan], { ...options, requests: [early] });
    assert.ok(reviews.some(({ kinds, on }) => kinds[0] === 'early' && on <= '2026-10-02'));
  });
});

it('levels the reviews of a secondary school to within 1.15 of what is possible, none late', () => {
  const today = '2026-09-01';
  const text = readFileSync(calendarFixture('larkfield-academy').url, 'utf8');
  const calendar = parseCalendar(JSON.parse(text));
  assert.ok(calendar.ok);
  const cohort = generateCohort({ seed: 'level', size: 240, setting: 'secondary', today });
  const plans = [...cohort].flatMap((value) => {
    const parsed = parsePlan(value);
    return parsed.ok ? [parsed.value] : [];
  });
  const { reviews, unplaced, load, issues } = scheduleReviews(plans, {
    ...options,
    ...{ today, calendar: calendar.value, keepPlanned: false, overdueWithinDays: 42 },
  });
  assert.ok(reviews.length > 190, `${reviews.length} reviews`);
  assert.deepEqual([unplaced, issues], [[], []]);
  assert.ok(reviews.every(({ on, latest }) => on <= latest));
  assert.ok(load.ratio <= 1.15, `${load.peak} of ${load.lowerBound}`);
});
