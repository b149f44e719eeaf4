/** Five thousand invented plans as calendars: nothing in the default form tells whose they are. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { generateCohort } from '@isp-kit/fixtures';
import { parsePlan } from '../src/plan/parse-plan.ts';
import type { Plan } from '../src/plan/plan.ts';
import { eventUid, reviewReference } from '../src/reviews/icalendar/event-uid.ts';
import { eventsOfPlan } from '../src/reviews/icalendar/events-of-plan.ts';
import { eventsOfSchedule } from '../src/reviews/icalendar/events-of-schedule.ts';
import type { ReviewEvent } from '../src/reviews/icalendar/review-event.ts';
import { toICalendar } from '../src/reviews/icalendar/to-icalendar.ts';

const PLANS = 5000;
const STAMP = '2026-11-22T09:00:00Z';
const CANARY = 'Zqxcanary';

/** A plan as it was generated, with a word in every name that is nowhere else. */
function* plans(): Generator<Plan> {
  for (const json of generateCohort({ seed: 'calendars', size: PLANS, today: '2026-11-22' })) {
    const parsed = parsePlan(json);
    assert.ok(parsed.ok);
    const { person, people } = parsed.value;
    yield {
      ...parsed.value,
      person: {
        ...person,
        givenName: `${CANARY} ${person.givenName}`,
        familyName: `${person.familyName} ${CANARY}`,
      },
      people: people.map((each) => ({ ...each, name: `${CANARY} ${each.name}` })),
    };
  }
}

/** All that a host can know of a plan's reviews, held ones as if they were to come again. */
function eventsOf(plan: Plan): ReviewEvent[] {
  const again = plan.reviews.map((review) => ({
    ...review,
    status: 'planned' as const,
    plannedFor: '2027-05-04',
  }));
  const scheduled = [{ plan: plan.id, kinds: ['yearly'], on: '2027-06-01', latest: '2027-07-01' }];
  return [
    ...eventsOfPlan({ ...plan, reviews: again }),
    ...eventsOfPlan(plan).map((event) => ({ ...event, reviewId: `as it is ${event.reviewId}` })),
    ...eventsOfSchedule(scheduled, { plans: [plan] }),
  ].map((event) => ({
    ...event,
    starts: '10:00',
    place: `${event.child?.givenName}’s room`,
    attendees: [{ email: 'a@b.invalid', name: `${CANARY} Parent` }],
  }));
}

it('has no name, no id and no word of the plan in it', { timeout: 600_000 }, () => {
  let looked = 0;
  const uids = new Set<string>();
  const references = new Set<string>();
  for (const plan of plans()) {
    const events = eventsOf(plan);
    const file = toICalendar(events, { stamp: STAMP });
    const flat = file.replaceAll('\r\n ', '');
    assert.ok(!flat.includes(CANARY), flat);
    assert.ok(!flat.includes(plan.id), 'the plan’s id');
    assert.deepEqual(wordsOf(flat), expectedWords(events));
    for (const event of events) {
      looked++;
      uids.add(eventUid(event));
      references.add(reviewReference(event));
    }
  }
  assert.ok(looked >= PLANS, `${looked} events`);
  assert.equal(uids.size, looked, 'each has a name of its own');
  assert.equal(references.size, looked, 'each has a reference of its own');
});

it('has them where the host asks for names', () => {
  for (const plan of plans()) {
    const events = eventsOf(plan);
    const full = toICalendar(events, { stamp: STAMP, names: 'full' }).replaceAll('\r\n ', '');
    assert.ok(full.includes(CANARY));
    const initials = toICalendar(events, { stamp: STAMP, names: 'initials' });
    assert.ok(!initials.replaceAll('\r\n ', '').includes(CANARY));
    assert.match(initials, /SUMMARY:Review meeting \(SEND\): Z\./);
    return;
  }
});

/** Every value of every event but its times: a list of what is allowed is stricter than one of what is not. */
function wordsOf(file: string): string[] {
  const events = file.split('BEGIN:VEVENT\r\n').slice(1).join('');
  const lines = events.split('\r\n').filter((line) => /^[A-Z-]+[:;]/.test(line));
  return lines.filter((line) => !/^(?:UID|DT[A-Z]+|SEQUENCE|END)[:;]/.test(line)).sort();
}

function expectedWords(events: readonly ReviewEvent[]): string[] {
  return events
    .flatMap((event) => [
      `SUMMARY:Review meeting (SEND)\\, reference ${reviewReference(event)}`,
      'DESCRIPTION:Look up the reference in your plan system to see whose review this is and what to bring.',
      event.status === 'cancelled' ? 'STATUS:CANCELLED' : 'STATUS:CONFIRMED',
      'CLASS:PRIVATE',
      'TRANSP:OPAQUE',
    ])
    .sort();
}
