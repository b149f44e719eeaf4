/** Why the law lets a setting send this: recorded with every file, so that nobody has to guess later. */
import * as z from 'zod/mini';
import type { SourcePlace } from '../../codes/sources.ts';
import { choice, date, text } from '../../plan/fields.ts';

export const lawfulAuthority = z.strictObject({
  /** Regulations that oblige or allow the sender, consent that somebody gave, or something else. */
  basis: choice(['pupil-information-regulations', 'consent', 'other']),
  /** In words; needed for `other`. */
  explanation: z.exactOptional(text('statement')),
  /** Who consented, and in what capacity; needed for `consent`. */
  givenBy: z.exactOptional(text('name')),
  /** When they did; needed for `consent`. */
  givenOn: z.exactOptional(date()),
});

export type LawfulAuthority = z.infer<typeof lawfulAuthority>;

export interface AuthorityEntry {
  readonly label: string;
  readonly meaning: string;
  readonly source?: SourcePlace;
}

/** What each basis means, for people who choose one. It is the sender who decides, and answers for it. */
export const lawfulAuthorities: Readonly<Record<LawfulAuthority['basis'], AuthorityEntry>> = {
  'pupil-information-regulations': {
    label: 'Pupil information regulations',
    meaning:
      'The child moves from one school to another, and the regulations have the first send the second what it keeps.',
    source: { ref: 'pupil-information-regs-2005', at: 'information sent when a pupil moves' },
  },
  consent: {
    label: 'Consent',
    meaning:
      'The family, or the young person once that is theirs to decide, agreed that this is sent.',
  },
  other: {
    label: 'Another reason in law',
    meaning: 'Something else lets the sender send this; the explanation says what.',
  },
};

/** What is missing from the record, as the name of the member. */
export function missingFromAuthority(authority: LawfulAuthority): string | undefined {
  const { basis, explanation, givenBy, givenOn } = authority;
  if (basis === 'other' && explanation === undefined) return 'explanation';
  if (basis === 'consent' && givenBy === undefined) return 'givenBy';
  return basis === 'consent' && givenOn === undefined ? 'givenOn' : undefined;
}
