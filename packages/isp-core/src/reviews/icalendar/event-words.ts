/** What an event says of itself. By default nothing that could tell anybody whose review it is. */
import { calendarText } from './calendar-text.ts';
import type { ReviewEvent } from './review-event.ts';

/** `none`: nobody's name anywhere. `initials`: the child's and others' initials. `full`: names. */
export type NamesShown = 'none' | 'initials' | 'full';

export const DEFAULT_SUMMARY = 'Review meeting (SEND)';

export interface EventWords {
  readonly summary: string;
  readonly description: string;
  readonly place?: string;
}

interface WordOptions {
  readonly names: NamesShown;
  readonly summary: string;
  readonly reference: string;
}

export function wordsOf(event: ReviewEvent, options: WordOptions): EventWords {
  const words =
    options.names === 'none'
      ? { summary: namelessSummary(options), description: LOOK_UP }
      : named(event, options);
  const place = placeShown(event, options.names);
  return { ...words, ...(place === undefined ? {} : { place }) };
}

/** What an event says when all that is known is its name. */
export function namelessSummary({ summary, reference }: Omit<WordOptions, 'names'>): string {
  return `${summary}, reference ${reference}`;
}

const LOOK_UP =
  'Look up the reference in your plan system to see whose review this is and what to bring.';

const kinds: Readonly<Record<string, string>> = {
  yearly: 'Yearly review',
  termly: 'Termly meeting',
  early: 'Early review',
  ehcp: 'Review of the EHC plan',
  transition: 'Review before a move',
};

function named(event: ReviewEvent, { names, summary, reference }: WordOptions) {
  const show = names === 'full' ? (name: string) => calendarText(name) : initials;
  const { child } = event;
  const childShown = child && show(`${child.givenName} ${child.familyName}`);
  const who = (event.who ?? []).map(show).filter((name) => name !== '');
  const description = [
    Object.hasOwn(kinds, event.kind) ? kinds[event.kind] : undefined,
    who.length === 0 ? undefined : `With: ${who.join(', ')}`,
    `Reference: ${reference}`,
  ];
  return {
    summary: childShown ? `${summary}: ${childShown}` : namelessSummary({ summary, reference }),
    description: description.filter((line) => line !== undefined).join('\n'),
  };
}

/** “Robin O’Neill-Example” is “R.O.E.”. */
function initials(name: string): string {
  const parts = calendarText(name).split(/[\s-]+/u);
  return parts
    .flatMap((part) => /[\p{L}\p{N}]\p{M}*/u.exec(part)?.[0] ?? [])
    .map((letter) => `${letter.toUpperCase()}.`)
    .join('');
}

function placeShown({ place: written, child }: ReviewEvent, names: NamesShown): string | undefined {
  const place = calendarText(written ?? '');
  if (place === '') return undefined;
  if (names === 'full' || child === undefined) return place;
  // “Robin’s room” would tell: better no place than a name.
  const said = place.toLowerCase();
  const nameParts = `${child.givenName} ${child.familyName}`.toLowerCase().split(/[\s-]+/u);
  return nameParts.some((part) => part.length > 1 && said.includes(part)) ? undefined : place;
}
