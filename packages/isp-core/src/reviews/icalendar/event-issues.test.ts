import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reviewEventIssues } from './event-issues.ts';
import type { ReviewEvent } from './review-event.ts';
import { toICalendar } from './to-icalendar.ts';

const stamp = '2028-11-20T08:30:15+01:00';
const review: ReviewEvent = {
  planId: 'plan',
  reviewId: 'review',
  kind: 'yearly',
  on: '2029-03-04',
  starts: '14:30',
  minutes: 45,
};
const wholeDay: ReviewEvent = { planId: 'plan', reviewId: 'day', kind: 'termly', on: '2029-12-31' };

describe('what cannot be an event', () => {
  const cases: [Partial<ReviewEvent>, string, string][] = [
    [{ on: '2029-02-29' }, 'ISP_ICALENDAR_DATE', '/0/on'],
    [{ on: '1066-10-14' }, 'ISP_ICALENDAR_DATE', '/0/on'],
    [{ starts: '24:00' }, 'ISP_ICALENDAR_TIME', '/0/starts'],
    [{ starts: '9:30' }, 'ISP_ICALENDAR_TIME', '/0/starts'],
    [{ on: '2029-03-25', starts: '01:30' }, 'ISP_ICALENDAR_TIME', '/0/starts'],
    [{ minutes: 0 }, 'ISP_ICALENDAR_MINUTES', '/0/minutes'],
    [{ minutes: 1.5 }, 'ISP_ICALENDAR_MINUTES', '/0/minutes'],
    [{ minutes: 1441 }, 'ISP_ICALENDAR_MINUTES', '/0/minutes'],
    [{ sequence: -1 }, 'ISP_ICALENDAR_SEQUENCE', '/0/sequence'],
    [{ sequence: 2 ** 31 }, 'ISP_ICALENDAR_SEQUENCE', '/0/sequence'],
    [{ link: 'javascript:alert(1)' }, 'ISP_ICALENDAR_LINK', '/0/link'],
    [{ link: 'https://a.example/\r\nX:y' }, 'ISP_ICALENDAR_LINK', '/0/link'],
    [{ attendees: [{ email: 'no address' }] }, 'ISP_ICALENDAR_EMAIL', '/0/attendees/0/email'],
    [{ attendees: [{ email: 'a@b\r\nX' }] }, 'ISP_ICALENDAR_EMAIL', '/0/attendees/0/email'],
  ];
  for (const [change, code, path] of cases) {
    it(JSON.stringify(change), () => {
      const event = { ...review, ...change };
      assert.deepEqual(
        reviewEventIssues([event]).map((issue) => [issue.code, issue.path]),
        [[code, path]],
      );
      assert.throws(() => toICalendar([event], { stamp }), RangeError);
    });
  }

  it('a length without a start, and the same review twice', () => {
    const codes = (events: ReviewEvent[]) => reviewEventIssues(events).map(({ code }) => code);
    assert.deepEqual(codes([{ ...wholeDay, minutes: 30 }]), ['ISP_ICALENDAR_TIME']);
    assert.deepEqual(codes([review, { ...review, on: '2029-03-05' }]), ['ISP_ICALENDAR_TWICE']);
    assert.deepEqual(codes([review, wholeDay]), []);
  });

  it('a stamp that is no instant, and an organiser without an address', () => {
    assert.throws(() => toICalendar([], { stamp: '2028-11-20' }), /stamp/);
    assert.throws(() => toICalendar([], { stamp, organizer: { email: 'x' } }), RangeError);
  });
});
