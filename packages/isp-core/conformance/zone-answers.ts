/**
 * What the core says of dates, told by a program of its own, so that it can run in any time zone.
 * The arguments are instants, in seconds since 1970.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { todayHere } from '../src/cli/today-here.ts';
import { addDays, addMonths, weekdayOf } from '../src/kernel/plain-date.ts';
import { readPlan } from '../src/plan/read-plan.ts';
import { profiles } from '../src/policy/profiles/profile-by-id.ts';
import { calendarFor } from '../src/reviews/calendar/calendar-for.ts';
import { dayKind } from '../src/reviews/calendar/day-kind.ts';
import { parseCalendar } from '../src/reviews/calendar/parse-calendar.ts';
import { weekOfTerm } from '../src/reviews/calendar/weeks-of-term.ts';
import { deadlines } from '../src/reviews/deadlines.ts';
import { reviewState } from '../src/reviews/review-state.ts';
import { reviewTriggers } from '../src/reviews/triggers/review-triggers.ts';

/** Around ends of months and years, 29 February and changes of the clock. */
const days = ['2026-11-22', '2026-12-31', '2027-02-28', '2027-03-28', '2028-02-29', '2028-10-29'];

const fixtures = new URL('../../isp-fixtures/', import.meta.url);
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, fixtures))
    .sort()
    .map((name) => readFileSync(new URL(`${folder}${name}`, fixtures), 'utf8'));

const calendars = filesIn('calendars/').flatMap((text) => {
  const calendar = parseCalendar(JSON.parse(text));
  return calendar.ok ? [calendar.value] : [];
});

const hash = createHash('sha256');
let answers = 0;
const say = (answer: unknown) => {
  hash.update(JSON.stringify(answer));
  answers++;
};

for (let i = 0; i < 800; i++) {
  const day = addDays('2026-08-25', i);
  say([weekdayOf(day), addMonths(day, i % 49)]);
  for (const calendar of calendars) say([dayKind(calendar, day), weekOfTerm(calendar, day)]);
}
for (const text of filesIn('plans/')) {
  const plan = readPlan(text);
  if (!plan.ok) continue;
  for (const today of days) {
    for (const profile of profiles) {
      const calendar = calendarFor(plan.value, calendars, today);
      const options = { profile, today, ...(calendar && { calendar }) };
      deadlines(plan.value, options).forEach(say);
      reviewTriggers(plan.value, options).forEach(say);
      say(reviewState(plan.value, options));
    }
  }
}

const here = process.argv.slice(2).map((seconds) => todayHere(new Date(Number(seconds) * 1000)));
process.stdout.write(JSON.stringify({ answers, digest: hash.digest('hex'), here }));
