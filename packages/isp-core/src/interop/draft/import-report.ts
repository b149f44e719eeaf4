/** What became of every field of a file: the report that goes with an import, line by line. */

/** Where something stands in a file, both from 1: line and column of a text, or row and column of a table. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** `taken`: it is in the draft. `dropped`: it is not, and why. `ask`: a person must look. */
export type Fate = 'taken' | 'dropped' | 'ask';

export interface ImportLine {
  readonly fate: Fate;
  /** `ISP_IMPORT_<REASON>`, or the code of a finding about an identifier. */
  readonly code: string;
  /** Which child of the file it is about, from 0; absent where it is about the file. */
  readonly person?: number;
  readonly place: Place;
  /** The field as the file calls it. */
  readonly field: string;
  /** What stood there, shortened; absent where it need not be repeated. */
  readonly value?: string;
  /** One plain sentence. */
  readonly message: string;
}

/** Something that was said of a field, before it is known of whom. */
export type Remark = Omit<ImportLine, 'person' | 'fate' | 'place'> & { readonly place?: Place };

const LONGEST = 200;
/** Enough for every field of every child of an authority. A report that is full says so. */
const MOST_LINES = 1_000_000;

/** The report in the making. */
export class ImportReport {
  readonly lines: ImportLine[] = [];
  #person: number | undefined;
  #place: Place = { line: 1, column: 1 };

  /** What follows is about this child of the file. */
  about(person: number | undefined, place: Place): void {
    this.#person = person;
    this.#place = place;
  }

  taken(field: string, place?: Place, message = 'Taken as it stands.'): void {
    this.add('taken', { code: 'ISP_IMPORT_TAKEN', field, message, ...(place && { place }) });
  }

  dropped(remark: Remark): void {
    this.add('dropped', remark);
  }

  ask(remark: Remark): void {
    this.add('ask', remark);
  }

  add(fate: Fate, { value, place = this.#place, ...remark }: Remark): void {
    if (this.lines.length > MOST_LINES) return;
    if (this.lines.length === MOST_LINES) {
      this.lines.push(full(place));
      return;
    }
    this.lines.push({
      fate,
      ...remark,
      ...(this.#person === undefined ? {} : { person: this.#person }),
      place,
      ...(value === undefined ? {} : { value: shortened(value) }),
    });
  }
}

const full = (place: Place): ImportLine => ({
  fate: 'ask',
  code: 'ISP_IMPORT_REPORT_FULL',
  place,
  field: 'report',
  message: 'There is more to say than this report holds. Read the file in parts.',
});

const shortened = (value: string) =>
  value.length > LONGEST ? `${value.slice(0, LONGEST).toWellFormed()}…` : value;

/** How many lines there are of each fate. */
export function countFates(lines: readonly ImportLine[]): Readonly<Record<Fate, number>> {
  const counts = { taken: 0, dropped: 0, ask: 0 };
  for (const { fate } of lines) counts[fate]++;
  return counts;
}
