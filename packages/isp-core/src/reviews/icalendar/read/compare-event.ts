/** What a read event says that is not so in the review it belongs to. */
import { calendarText } from '../calendar-text.ts';
import type { EventTime, ReviewEvent } from '../review-event.ts';
import { sameTime } from '../sequence.ts';
import type { Answer, ProposedBy, ProposedChange } from './proposed-change.ts';
import type { ReadAttendee, ReadEvent } from './read-event.ts';
import { reviewTime, type ReviewTimeProblem } from './review-time.ts';

export type CompareProblem = ReviewTimeProblem | 'old-copy';

interface Compared {
  readonly changes: readonly ProposedChange[];
  /** Why its time and place were not compared. */
  readonly problem?: CompareProblem;
}

/** `index` is the event's place in the file. */
export function compareEvent(known: ReviewEvent, read: ReadEvent, index: number): Compared {
  const about = { event: known, index, outOfDate: read.sequence < (known.sequence ?? 0) };
  const answers = answersIn(known, read).map((answer) => ({ ...about, ...answer }));
  // Who answers repeats the time that they were asked for; only the answer is theirs.
  if (read.method === 'REPLY') return { changes: answers };
  if (about.outOfDate) return { changes: answers, problem: 'old-copy' };
  if (read.cancelled) {
    const already = known.status === 'cancelled';
    return { changes: already ? [] : [{ ...about, type: 'cancel' }] };
  }
  const time = reviewTime(read);
  if (typeof time === 'string') return { changes: answers, problem: time };
  const by = read.method === 'COUNTER' ? counteredBy(known, read) : undefined;
  const differences = differencesOf(known, read, time).map((difference) => ({
    ...about,
    ...difference,
    ...(by && { by }),
  }));
  return { changes: [...answers, ...differences] };
}

function differencesOf(known: ReviewEvent, { place }: ReadEvent, time: EventTime) {
  const isElsewhere = place !== '' && place !== calendarText(known.place ?? '');
  return [
    ...(sameTime(known, time) ? [] : [{ type: 'move', to: time } as const]),
    ...(isElsewhere ? [{ type: 'place', to: place } as const] : []),
  ];
}

const answers: Readonly<Record<string, Answer>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
  DELEGATED: 'delegated',
};

function answersIn(known: ReviewEvent, { attendees, comment, method }: ReadEvent) {
  if (method === 'COUNTER') return [];
  return attendees.flatMap((attendee) => {
    const answer = Object.hasOwn(answers, attendee.answer) ? answers[attendee.answer] : undefined;
    if (answer === undefined) return [];
    const type = 'answer' as const;
    const said = method === 'REPLY' && comment !== '' ? { comment } : {};
    return [{ type, from: personOf(known, attendee), answer, ...said }];
  });
}

function counteredBy(known: ReviewEvent, { attendees }: ReadEvent): ProposedBy | undefined {
  const [attendee] = attendees;
  return attendee && personOf(known, attendee);
}

function personOf({ attendees = [] }: ReviewEvent, { email, name }: ReadAttendee): ProposedBy {
  const invited = attendees.some((person) => person.email.toLowerCase() === email);
  return { email, ...(name === undefined ? {} : { name }), invited };
}
