import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { examplePlan, id } from '../../testing/example-plan.ts';
import { englandCurrent } from '../../policy/profiles/england-current.ts';
import { buildCalendar } from '../calendar/build-calendar.ts';
import { scheduleReviews } from '../schedule/schedule-reviews.ts';
import { reviewEventIssues } from './event-issues.ts';
import { eventUid } from './event-uid.ts';
import { eventsOfPlan } from './events-of-plan.ts';
import { eventsOfSchedule } from './events-of-schedule.ts';

describe('events of a plan', () => {
  it('are its planned and cancelled reviews, with those who are invited', () => {
    const plan = examplePlan();
    const base = plan.reviews[0]!;
    const { heldOn: _held, nextReviewOn: _next, plannedFor: _planned, ...open } = base;
    const reviews = [
      { ...open, id: id(91), status: 'planned' as const, plannedFor: '2027-01-12' },
      { ...open, id: id(92), status: 'cancelled' as const, plannedFor: '2027-01-05' },
      { ...open, id: id(93), status: 'planned' as const },
      {
        ...open,
        id: id(94),
        status: 'held' as const,
        heldOn: '2026-03-01',
        plannedFor: '2026-03-01',
      },
    ];
    const events = eventsOfPlan({ ...plan, reviews });
    assert.deepEqual(
      events.map(({ reviewId, on, status }) => [reviewId, on, status]),
      [
        [id(91), '2027-01-12', 'planned'],
        [id(92), '2027-01-05', 'cancelled'],
      ],
    );
    assert.deepEqual(events[0]?.child, { givenName: 'Robin', familyName: 'Example' });
    assert.equal(events[0].who?.length, base.invited.length);
    assert.deepEqual(reviewEventIssues(events), []);
  });

  it('are the day that the last review agreed, where none is planned', () => {
    const plan = examplePlan();
    const base = plan.reviews[0]!;
    const held = (n: number, heldOn: string, nextReviewOn: string) => ({
      ...base,
      id: id(n),
      status: 'held' as const,
      heldOn,
      nextReviewOn,
    });
    const reviews = [held(91, '2026-05-01', '2027-04-30'), held(92, '2025-05-01', '2026-05-01')];
    assert.deepEqual(
      eventsOfPlan({ ...plan, reviews }).map(({ reviewId, on }) => [reviewId, on]),
      [[`${id(91)}/next`, '2027-04-30']],
    );
    assert.deepEqual(
      eventsOfPlan({ ...plan, reviews: [held(91, '2026-05-01', '2026-05-01')] }),
      [],
    );
    assert.deepEqual(eventsOfPlan({ ...plan, reviews: [] }), []);
  });
});

describe('events of a schedule', () => {
  it('are made of what the kit’s own scheduling gives', () => {
    const calendar = buildCalendar({
      id: 'example',
      name: 'Example School',
      terms: [{ name: 'Autumn term', startsOn: '2026-09-02', endsOn: '2026-12-18' }],
    });
    assert.ok(calendar.ok);
    const options = {
      calendar: calendar.value,
      today: '2026-09-02',
      seed: 'x',
      capacity: { slots: [{ start: '15:30', end: '16:15' }], perDay: 1 },
      rooms: [{ id: 'r1', name: 'Room 1' }],
      requests: [
        { plan: id(1), kind: 'yearly', earliest: '2026-09-03', latest: '2026-10-01' } as const,
      ],
    };
    const { reviews } = scheduleReviews([], { ...options, profile: englandCurrent });
    const events = eventsOfSchedule(reviews, { rooms: options.rooms });
    assert.deepEqual(reviewEventIssues(events), []);
    const [event, ...others] = events;
    assert.deepEqual(others, []);
    assert.deepEqual(
      [event?.reviewId, event?.starts, event?.minutes, event?.place],
      ['yearly/2026-10-01', '15:30', 45, 'Room 1'],
    );
  });

  const scheduled = {
    plan: id(1),
    kinds: ['yearly', 'ehcp'],
    on: '2027-05-04',
    start: '14:00',
    end: '14:45',
    room: 'r4',
    staff: ['s1', 's2'],
    latest: '2027-06-01',
  };

  it('have times, rooms and people by name', () => {
    const [event] = eventsOfSchedule([scheduled], {
      plans: [examplePlan()],
      rooms: [{ id: 'r4', name: 'Room 4' }],
      staff: [{ id: 's1', name: 'Ms Senco' }, { id: 's2' }],
    });
    assert.deepEqual(event, {
      planId: id(1),
      reviewId: 'yearly+ehcp/2027-06-01',
      kind: 'yearly',
      on: '2027-05-04',
      starts: '14:00',
      minutes: 45,
      place: 'Room 4',
      who: ['Ms Senco', 's2'],
      child: { givenName: 'Robin', familyName: 'Example' },
    });
  });

  it('stay the same when the schedule moves them, and next year’s are others', () => {
    const [now, moved, next] = eventsOfSchedule([
      scheduled,
      { ...scheduled, on: '2027-05-05', start: '09:00', end: '09:45' },
      { ...scheduled, on: '2028-05-05', latest: '2028-06-01' },
    ]).map((event) => eventUid(event));
    assert.equal(moved, now);
    assert.notEqual(next, now);
  });

  it('take the plan’s own id of a review where the host knows it', () => {
    const [event] = eventsOfSchedule([{ ...scheduled, start: 'soon' }], {
      reviewIdOf: () => id(2),
    });
    assert.equal(event?.reviewId, id(2));
    assert.deepEqual(
      reviewEventIssues([event]).map(({ path }) => path),
      ['/0/starts'],
    );
  });
});
