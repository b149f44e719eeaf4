/** What holds for the deadlines of any plan, whatever their kind. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { planFixtures } from '@isp-kit/fixtures';
import fc from 'fast-check';
import { isPlainDate } from '../kernel/date-pattern.ts';
import { addDays } from '../kernel/plain-date.ts';
import { valueAt } from '../kernel/pointer.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import { kindsInWords } from '../cli/reviews/deadline-words.ts';
import { profiles } from '../policy/profiles/profile-by-id.ts';
import { englandCurrent } from '../policy/profiles/england-current.ts';
import { datedPlan } from '../testing/dated-plan.ts';
import { deadlineOf, ehcpPlan, reviewPlan, review } from '../testing/review-plan.ts';
import { buildCalendar } from './calendar/build-calendar.ts';
import { isSchoolDay } from './calendar/day-kind.ts';
import type { Deadline } from './deadline.ts';
import { deadlines } from './deadlines.ts';
import { yearlyReview } from './deadline-kinds/yearly-review.ts';
import { reviewState } from './review-state.ts';
import { reviewTriggers } from './triggers/review-triggers.ts';

const built = buildCalendar({
  ...{ id: 'school', name: 'Larkfield Academy', knownFrom: '2026-09-01', knownTo: '2027-08-31' },
  terms: [
    { name: 'Autumn', startsOn: '2026-09-02', endsOn: '2026-12-18' },
    { name: 'Spring', startsOn: '2027-01-04', endsOn: '2027-03-25' },
  ],
  halfTerms: [{ from: '2027-02-15', to: '2027-02-19' }],
});
assert.ok(built.ok);
const calendar = built.value;

const lastHeld = (heldOn: string) => reviewPlan({ reviews: [review({ heldOn })] });
const yearly = (heldOn: string, today: string) =>
  deadlineOf('yearly-review', lastHeld(heldOn), today, { calendar });

describe('with a calendar', () => {
  it('says the last school day that is in time', () => {
    assert.equal(yearly('2026-02-10', '2026-11-22').latest, '2027-02-10');
    assert.equal(yearly('2026-02-19', '2026-11-22').latest, '2027-02-12');
    assert.equal(yearly('2025-12-27', '2026-11-22').latest, '2026-12-18');
  });

  it('says none where it does not reach so far', () => {
    assert.ok(!('latest' in yearly('2026-09-10', '2026-11-22')));
    const without = deadlineOf('yearly-review', lastHeld('2026-02-10'), '2026-11-22');
    assert.ok(!('latest' in without));
  });

  it('calls for a day now, once no school day is left before the date', () => {
    assert.equal(yearly('2025-12-27', '2026-12-17').state, 'due-soon');
    assert.equal(yearly('2025-12-27', '2026-12-18').state, 'due');
    assert.equal(yearly('2025-12-27', '2026-12-20').state, 'due');
    assert.equal(yearly('2025-12-27', '2026-12-28').state, 'overdue');
  });

  it('leaves alone what does not happen at school', () => {
    const plan = ehcpPlan({}, { reviews: [review({ kind: 'ehcp', heldOn: '2026-11-23' })] });
    const decision = deadlineOf('ehcp-decision', plan, '2026-11-24', { calendar });
    assert.ok(!('latest' in decision));
  });
});

it('a closed plan has none, and a profile that names no kinds has the yearly review alone', () => {
  const plan = ehcpPlan({ issuedOn: '2028-01-01' });
  const options = { profile: englandCurrent, today: '2029-06-01' };
  assert.deepEqual(deadlines({ ...plan, status: 'closed' }, options), []);
  const { deadlines: _deadlines, triggers: _triggers, ...reviews } = englandCurrent.reviews;
  const bare = deadlines(plan, { ...options, profile: { reviews } });
  assert.deepEqual(
    bare.map(({ kind }) => kind),
    ['yearly-review'],
  );
});

it('a plan without a single date gives answers, not guesses', () => {
  const { decidedOn: _decidedOn, ...basis } = reviewPlan().basis;
  const plan = reviewPlan({ basis: { ...basis, ehcp: 'in-force' } });
  const found = deadlines(plan, { profile: englandCurrent, today: '2029-06-01', calendar });
  assert.deepEqual(
    found.map(({ kind, state }) => [kind, state]),
    [
      ['yearly-review', 'ahead'],
      ['ehcp-review', 'not-known'],
    ],
  );
});

it('a day that does not exist is said to be none, and nothing is counted from it', () => {
  const plan = ehcpPlan({ issuedOn: '2028-01-01' });
  for (const today of ['2026-02-31', '22/11/2026', '']) {
    const options = { profile: englandCurrent, today, calendar };
    const found = deadlines(plan, options);
    assert.deepEqual(
      found.map(({ kind, state, arithmetic }) => [kind, state, arithmetic]),
      [
        [
          'yearly-review',
          'not-known',
          `“${today}” is not a date, so nothing can be counted from it`,
        ],
      ],
    );
    assert.equal(reviewState(plan, options).state, 'not-known');
    assert.deepEqual(reviewTriggers(plan, options), []);
  }
});

it('none of the good plans is called late for a meeting with the family', () => {
  const states = planFixtures.flatMap((each) => {
    const parsed = parsePlan(JSON.parse(readFileSync(each.url, 'utf8')));
    assert.ok(parsed.ok, each.url.href);
    return deadlines(parsed.value, { profile: englandCurrent, today: '2026-11-22' }).flatMap(
      ({ kind, state }) => (kind === 'parent-meeting' ? [state] : []),
    );
  });
  assert.ok(states.length > 10, `${states.length} plans`);
  assert.ok(!states.includes('overdue'), states.join(' '));
});

describe('for any plan, day and profile', () => {
  const day = fc.integer({ min: -4000, max: 12_000 }).map((days) => addDays('2026-09-01', days));
  const options = fc.record({
    profile: fc.constantFrom(...profiles),
    today: day,
    calendar: fc.constantFrom(calendar, undefined),
  });
  const settings = options.map(({ calendar: chosen, ...rest }) => ({
    ...rest,
    ...(chosen && { calendar: chosen }),
  }));

  function assertSound(deadline: Deadline, today: string): void {
    const { earliest, due, latest, state, metOn } = deadline;
    for (const date of [earliest, due, latest, metOn, deadline.anchor?.on]) {
      if (date !== undefined) assert.ok(isPlainDate(date), date);
    }
    assert.ok(earliest === undefined || due === undefined || earliest <= due);
    assert.equal(state === 'met', metOn !== undefined);
    assert.ok(metOn === undefined || metOn <= today);
    if (state === 'overdue') assert.ok(due !== undefined && due < today);
    if (due === undefined) assert.equal(state, 'not-known');
    if (latest !== undefined) assertInTime(latest, due);
    assert.match(deadline.arithmetic, /^[A-Z0-9](?!.*(undefined|\.$))/);
  }

  function assertInTime(latest: string, due: string | undefined): void {
    assert.ok(due !== undefined && latest <= due);
    assert.equal(isSchoolDay(calendar, latest), 'yes');
  }

  it('each deadline has dates that exist, in order, a state that fits them, and a place in the plan', () => {
    fc.assert(
      fc.property(datedPlan, settings, (plan, by) => {
        for (const deadline of deadlines(plan, by)) {
          assertSound(deadline, by.today);
          assert.notEqual(valueAt(plan, deadline.at), undefined, deadline.at);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('every kind comes up, so the sentence above says something', () => {
    const plans = fc.sample(datedPlan, { numRuns: 500, seed: 1 });
    const kinds = plans.flatMap((plan) =>
      profiles.flatMap((profile) => deadlines(plan, { profile, today: '2028-06-01' })),
    );
    assert.deepEqual(
      Object.keys(kindsInWords).filter((kind) => !kinds.some((found) => found.kind === kind)),
      [],
    );
  });

  it('the yearly review is the same alone, in the list, and at a glance', () => {
    fc.assert(
      fc.property(datedPlan, settings, (plan, { calendar: _calendar, ...by }) => {
        const [first] = deadlines(plan, by).filter(({ kind }) => kind === 'yearly-review');
        assert.deepEqual(yearlyReview(plan, by), first);
        assert.equal(reviewState(plan, by).state, first?.state ?? 'not-needed');
      }),
    );
  });
});
