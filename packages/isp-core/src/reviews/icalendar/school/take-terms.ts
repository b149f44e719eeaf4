/** The terms of a school's calendar: whole ones, and those with a start and an end. */
import { daysBetween } from '../../../kernel/plain-date.ts';
import type { Term } from '../../calendar/school-calendar.ts';
import { dateInWords } from '../../date-in-words.ts';
import type { DatedEvent } from './dated-event.ts';
import { pairEnds, type Stretch } from './pair-ends.ts';
import type { EventSorter } from './sort-events.ts';

/** No term of a school in England is longer: 18 weeks. */
const MOST_DAYS = 18 * 7;

export function takeTerms(sorter: EventSorter): Term[] {
  const whole = sorter.of('term').flatMap((event) => wholeTerm(sorter, event));
  const pairs = pairEnds(sorter.of('term-start'), sorter.of('term-end'), MOST_DAYS);
  for (const { event, why } of pairs.unclear) sorter.ask(event, why);
  const terms: Term[] = [];
  for (const stretch of [...whole, ...pairs.stretches]) {
    const { from, to } = stretch;
    const again = terms.some(({ startsOn, endsOn }) => startsOn === from && endsOn === to);
    for (const event of stretch.events) {
      if (again) sorter.drop(event, 'said-already');
      else sorter.take(event, 'term');
    }
    if (!again) terms.push({ name: termName(stretch), startsOn: from, endsOn: to });
  }
  return terms;
}

function wholeTerm(sorter: EventSorter, event: DatedEvent): Stretch[] {
  const days = daysBetween(event.from, event.to);
  if (days > 0 && days <= MOST_DAYS) return [{ ...event, events: [event] }];
  sorter.ask(event, days > 0 ? 'too-long' : 'one-day-term');
  return [];
}

function termName({ term, from, events }: Stretch): string {
  if (term === undefined) {
    const [only] = events;
    return events.length === 1 && only?.name ? only.name : `Term from ${dateInWords(from)}`;
  }
  const named = term.includes('term') ? term : `${term} term`;
  return named.charAt(0).toUpperCase() + named.slice(1);
}
