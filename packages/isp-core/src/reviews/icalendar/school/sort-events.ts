/** Puts each event of a school's calendar where it belongs: taken, dropped, or for a person. */
import type { ReadEvents } from '../read/read-events.ts';
import { datedEvent, unreadEvent, type CalendarDecision, type DatedEvent } from './dated-event.ts';
import {
  unclearMessages,
  type CalendarImportReport,
  type DroppedEvent,
  type TakenEvent,
  type UnclearEvent,
  type UnclearReason,
} from './import-report.ts';

/** The report in the making. Each event of the file is put in it once. */
export class EventSorter {
  readonly dated: readonly DatedEvent[];
  readonly #taken: TakenEvent[] = [];
  readonly #dropped: DroppedEvent[] = [];
  readonly #unclear: UnclearEvent[] = [];

  constructor(
    { events, issues }: ReadEvents,
    decisions: Readonly<Record<number, CalendarDecision>>,
  ) {
    const unread = issues.map(({ path }) => Number(path.split('/').at(-1)));
    const all = [
      ...events.map(({ index, event }) => ({ index, event })),
      ...unread.map((index) => ({ index, event: undefined })),
    ];
    const dated = all.toSorted(byIndex).flatMap(({ index, event }) => {
      const decision = decisions[index];
      const sorted = event ? datedEvent(index, event, decision) : unreadEvent(index, decision);
      if ('dated' in sorted) return [sorted.dated];
      if ('dropped' in sorted) this.#dropped.push(sorted.dropped);
      else {
        const about = { index, name: event?.summary ?? '', ...sorted.span };
        this.#unclear.push({ ...about, ...reasonOf(sorted.unclear) });
      }
      return [];
    });
    this.dated = this.#once(dated);
  }

  of(...meanings: readonly DatedEvent['is'][]): DatedEvent[] {
    return this.dated.filter(({ is }) => meanings.includes(is));
  }

  take({ index, name, from, to }: DatedEvent, as: TakenEvent['as']): void {
    this.#taken.push({ index, name, from, to, as });
  }

  drop({ index, name, from, to }: DatedEvent, why: DroppedEvent['why']): void {
    this.#dropped.push({ index, name, from, to, why });
  }

  ask({ index, name, from, to }: DatedEvent, why: UnclearReason): void {
    this.#unclear.push({ index, name, from, to, ...reasonOf(why) });
  }

  report(): CalendarImportReport {
    return {
      taken: this.#taken.toSorted(byIndex),
      dropped: this.#dropped.toSorted(byIndex),
      needsPerson: this.#unclear.toSorted(byIndex),
    };
  }

  /** Many files say the same day twice. */
  #once(dated: readonly DatedEvent[]): DatedEvent[] {
    const said = new Set<string>();
    return dated.filter((event) => {
      const key = meaningKey(event);
      const again = said.has(key);
      if (again) this.drop(event, 'said-already');
      said.add(key);
      return !again;
    });
  }
}

function reasonOf(why: UnclearReason): Pick<UnclearEvent, 'why' | 'message'> {
  return { why, message: unclearMessages[why] };
}

function meaningKey({ is, from, to, term = '' }: DatedEvent): string {
  return JSON.stringify([is, from, to, term]);
}

function byIndex(a: { readonly index: number }, b: { readonly index: number }): number {
  return a.index - b.index;
}
