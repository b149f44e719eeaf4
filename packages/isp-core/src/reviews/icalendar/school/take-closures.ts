/** The days off of a school's calendar. They count where they are in a term: elsewhere there is no school anyhow. */
import { addDays, weekdayOf, type PlainDate } from '../../../kernel/plain-date.ts';
import type { BankHoliday } from '../../calendar/bank-holidays.ts';
import type { DaysOff } from '../../calendar/build-calendar.ts';
import type { ClosureKind, Term } from '../../calendar/school-calendar.ts';
import type { DatedEvent } from './dated-event.ts';
import { pairEnds, type Stretch } from './pair-ends.ts';
import type { EventSorter } from './sort-events.ts';

const FRIDAY = 5;
/** No half-term is longer: three weeks and the weekends around them. */
const MOST_DAYS = 24;

interface Around {
  readonly sorter: EventSorter;
  readonly terms: readonly Term[];
}

export function takeHalfTerms(
  { sorter, terms }: Around,
  closed: ReadonlySet<PlainDate>,
): DaysOff[] {
  const pairs = pairEnds(sorter.of('half-term-start'), sorter.of('half-term-end'), MOST_DAYS);
  for (const { event, why } of pairs.unclear) sorter.ask(event, why);
  const whole = sorter.of('half-term').map((event): Stretch => ({ ...event, events: [event] }));
  return [...whole, ...pairs.stretches].flatMap((stretch) => {
    const place = placeAmong(terms, stretch);
    for (const event of stretch.events) {
      if (place === 'outside') sorter.drop(event, 'no-school-then');
      else if (place === 'partly') sorter.ask(event, 'partly-in-term');
      else if (endsMidweek(stretch, closed)) sorter.ask(event, 'ends-midweek');
      else sorter.take(event, 'half-term');
    }
    const isTaken = place === 'inside' && !endsMidweek(stretch, closed);
    return isTaken ? [{ name: nameOf(stretch), from: stretch.from, to: stretch.to }] : [];
  });
}

export function takeDaysOff({ sorter, terms }: Around, as: 'inset' | 'closure'): DaysOff[] {
  return sorter.of(as).flatMap((event) => {
    const place = placeAmong(terms, event);
    if (place === 'outside') sorter.drop(event, 'no-school-then');
    else if (place === 'partly') sorter.ask(event, 'partly-in-term');
    else {
      sorter.take(event, as satisfies ClosureKind);
      return [{ ...(event.name && { name: event.name }), from: event.from, to: event.to }];
    }
    return [];
  });
}

/** Bank holidays are known already; the file can only agree. */
export function takeBankHolidays(sorter: EventSorter, known: readonly BankHoliday[]): void {
  const days = new Set(known.map(({ on }) => on));
  for (const event of sorter.of('bank-holiday')) {
    const agrees = daysOf(event).every((day) => days.has(day) || weekdayOf(day) > FRIDAY);
    if (agrees) sorter.take(event, 'bank-holiday');
    else sorter.ask(event, 'not-a-bank-holiday');
  }
}

/** Holidays between terms: the terms say as much. */
export function checkHolidays({ sorter, terms }: Around): void {
  for (const event of sorter.of('holiday')) {
    if (placeAmong(terms, event) === 'outside') sorter.drop(event, 'no-school-then');
    else sorter.ask(event, 'holiday-in-term');
  }
}

function placeAmong(
  terms: readonly Term[],
  { from, to }: Pick<DatedEvent, 'from' | 'to'>,
): 'inside' | 'outside' | 'partly' {
  const touched = terms.filter(({ startsOn, endsOn }) => startsOn <= to && from <= endsOn);
  if (touched.length === 0) return 'outside';
  const inside = touched.some(({ startsOn, endsOn }) => startsOn <= from && to <= endsOn);
  return inside ? 'inside' : 'partly';
}

/** A week off that leaves its last days to school, which nothing else closes. */
function endsMidweek({ from, to }: Stretch, closed: ReadonlySet<PlainDate>): boolean {
  if (from === to || weekdayOf(to) >= FRIDAY) return false;
  return !closed.has(addDays(to, 1)) && weekdayOf(from) !== weekdayOf(addDays(to, 1));
}

function daysOf({ from, to }: DatedEvent): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = from; day <= to && days.length < 20; day = addDays(day, 1)) days.push(day);
  return days;
}

function nameOf({ name, events }: Stretch): string {
  return events.length === 1 && name !== '' ? name : 'Half-term';
}
