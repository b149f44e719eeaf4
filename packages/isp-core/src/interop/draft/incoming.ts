/**
 * A child as another system knows them: the one form that the readers of all file kinds fill, and
 * from which a draft is made or an existing plan added to. Everything in it is plan text already.
 */
import type { Amount, Setting } from '../../plan/plan.ts';
import type { Place } from './import-report.ts';

/** A span of SEN provision, in the census codes `N`, `K` and `E`. */
export interface SenPeriod {
  readonly provision: 'N' | 'K' | 'E';
  readonly from?: string;
  readonly to?: string;
}

/** A type of need in the old census codes: background, never an area of development. */
export interface NeedRecord {
  /** The code, such as `SLCN`. */
  readonly type: string;
  /** What the code is called. */
  readonly label: string;
  /** 1 is the main one. */
  readonly rank?: number;
  readonly from?: string;
  readonly to?: string;
  /** What the record says besides. */
  readonly description?: string;
}

export interface IncomingPerson {
  readonly name: string;
  readonly role: string;
  readonly relation?: string;
}

export type IncomingSetting = Pick<Setting, 'name' | 'kind' | 'phase' | 'from'> & {
  readonly to?: string;
  /** As `123/4567`. */
  readonly dfeNumber?: string;
};

export interface IncomingProvision {
  readonly statement: string;
  readonly layer: string;
  readonly amount?: Amount;
  readonly groupSize?: number;
  readonly place?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  /** What it is to bring about, where the record says so. */
  readonly outcome?: { readonly statement: string; readonly target?: string };
}

export interface Incoming {
  /** Its number in the file, from 0. */
  readonly index: number;
  readonly place: Place;
  /** What kind of file it comes from, in words: “a Common Transfer File”. */
  readonly source: string;
  /** The day on which the file was made, where it says. */
  readonly sourceDate?: string;
  givenName?: string;
  familyName?: string;
  preferredName?: string;
  dateOfBirth?: string;
  yearGroup?: string;
  readonly identifiers: { readonly scheme: string; readonly value: string }[];
  readonly languages: { readonly language: string; readonly use: 'first' | 'home' }[];
  readonly sen: SenPeriod[];
  readonly needs: NeedRecord[];
  readonly people: IncomingPerson[];
  readonly settings: IncomingSetting[];
  readonly strengths: string[];
  readonly whatWorks: string[];
  readonly barriers: string[];
  readonly provision: IncomingProvision[];
  /** When the next review is planned. */
  reviewPlannedFor?: string;
  /** A transfer file that travels beside this one, and says more. */
  transferFile?: TransferPointer;
}

/** The name of a transfer file, and the SHA-256 of its bytes in lower-case hexadecimal. */
export interface TransferPointer {
  readonly file: string;
  readonly sha256?: string;
}

/** A child of whom nothing is known yet. */
export function emptyIncoming(
  known: Pick<Incoming, 'index' | 'place' | 'source' | 'sourceDate'>,
): Incoming {
  return {
    ...known,
    identifiers: [],
    languages: [],
    sen: [],
    needs: [],
    people: [],
    settings: [],
    strengths: [],
    whatWorks: [],
    barriers: [],
    provision: [],
  };
}
