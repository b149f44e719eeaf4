/**
 * Reads a SEN register from any school’s system: a row for each child, or several rows for one, as
 * exports of needs and provision have. Bad rows are reported, and good ones still come in.
 */
import type { Issue } from '../../kernel/issue.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Plan } from '../../plan/plan.ts';
import { draftPlan, type DraftOptions } from '../draft/draft-plan.ts';
import { nameKey } from '../draft/identity.ts';
import { ImportReport, type ImportLine } from '../draft/import-report.ts';
import { emptyIncoming, type Incoming } from '../draft/incoming.ts';
import { reportTwins } from '../draft/twins.ts';
import { guessFromRows } from './guess-mapping.ts';
import { readHelp } from './read-help.ts';
import { readNeeds } from './read-needs.ts';
import { readPerson } from './read-person.ts';
import { readTable, registerLimits, type RegisterLimits, type Table } from './read-table.ts';
import { registerIssue } from './register-issues.ts';
import type { RegisterMapping } from './register-mapping.ts';
import { Row } from './row.ts';
import { columnsOf, reportColumns, type Column } from './table-columns.ts';

export interface RegisterOptions extends DraftOptions {
  /** What the columns hold. Without it, those headings that are surely known are read, and no others. */
  readonly mapping?: RegisterMapping;
  /** The layer that provision is put at until somebody says otherwise. Default `targeted`. */
  readonly layer?: string;
  readonly limits?: Partial<RegisterLimits>;
}

export interface RegisterContent {
  /** A draft for each child of whom there are a name and a date of birth. */
  readonly plans: readonly Plan[];
  /** Everybody in the file, for adding to plans that are there. */
  readonly people: readonly Incoming[];
  /** Row and column of everything that was taken, left out, or is for a person to see. */
  readonly report: readonly ImportLine[];
  readonly mapping: RegisterMapping;
}

/** The drafts with their report, or `ISP_REGISTER_…` issues where the file or the mapping is no use. */
export function readRegister(
  csv: Uint8Array | string,
  options: RegisterOptions,
): Result<RegisterContent, Issue[]> {
  const table = readTable(csv, { ...registerLimits, ...options.limits });
  return table.ok ? readRows(table.value, options) : table;
}

function readRows(table: Table, options: RegisterOptions): Result<RegisterContent, Issue[]> {
  const mapped = mappingFor(table, options.mapping);
  if (!mapped.ok) return mapped;
  const mapping = mapped.value;
  const headerRow = mapping.headerRow ?? 1;
  const headings = table.rows[headerRow - 1] ?? [];
  const rows = table.rows.slice(headerRow);
  const columns = columnsOf(mapping, headings, rows);
  if (!columns.ok) return columns;
  const limits = { ...registerLimits, ...options.limits };
  if (rows.length > limits.maxRows + 1) return err([registerIssue('ISP_REGISTER_TOO_MANY')]);
  const report = new ImportReport();
  if (table.olderAlphabet) askForAlphabet(report);
  reportColumns(columns.value, headings, { line: headerRow, report });
  const reading = new Register(columns.value, { report, options, width: headings.length });
  rows.forEach((cells, i) => reading.row(cells, headerRow + 1 + i));
  reportTwins(reading.people, report);
  const plans = reading.people.flatMap((person) => draftOf(person, options, report));
  return ok({ plans, people: reading.people, report: report.lines, mapping });
}

function mappingFor(table: Table, given?: RegisterMapping): Result<RegisterMapping, Issue[]> {
  if (given?.headerRow !== undefined) return ok(given);
  const guess = guessFromRows(table.rows);
  if (given) {
    return ok({ ...given, headerRow: guess.ok ? (guess.value.mapping.headerRow ?? 1) : 1 });
  }
  return guess.ok ? ok(guess.value.mapping) : guess;
}

class Register {
  readonly people: Incoming[] = [];
  readonly #columns: readonly Column[];
  readonly #report: ImportReport;
  readonly #options: RegisterOptions;
  readonly #width: number;
  /** Who a row is about, where number, names and date of birth all say so. */
  readonly #known = new Map<string, Incoming>();

  constructor(
    columns: readonly Column[],
    { report, options, width }: { report: ImportReport; options: RegisterOptions; width: number },
  ) {
    this.#columns = columns;
    this.#report = report;
    this.#options = options;
    this.#width = width;
  }

  row(cells: readonly string[], line: number): void {
    if (cells.every((cell) => cell.trim() === '')) return;
    const place = { line, column: 1 };
    const index = this.people.length;
    this.#report.about(undefined, place);
    if (cells.slice(this.#width).some((cell) => cell.trim() !== '')) {
      const message =
        'This row has more cells than there are headings, so its cells may be in the wrong columns. It was left out.';
      this.#report.ask({ code: 'ISP_IMPORT_ROW_SHAPE', field: 'row', place, message });
      return;
    }
    const found = emptyIncoming({ index, place, source: 'a SEN register' });
    const before = this.#report.lines.length;
    this.#report.about(index, place);
    const today = this.#options.clock.today();
    const row = new Row(cells, this.#columns, { line, report: this.#report, today });
    readPerson(row, found);
    if (found.familyName === undefined && found.givenName === undefined) {
      this.#report.lines.length = before;
      this.#report.about(undefined, place);
      const message = 'This row has no name, so it was left out.';
      this.#report.ask({ code: 'ISP_IMPORT_MISSING', field: 'row', place, message });
      return;
    }
    const person = this.#personOf(found, before);
    this.#report.about(person.index, place);
    readNeeds(row, person);
    readHelp(row, person, this.#options.layer ?? 'targeted');
    row.reportUnread();
  }

  /** `since` is where the report of this row begins: it is of that person, once it is known who that is. */
  #personOf(found: Incoming, since: number): Incoming {
    const key = keyOf(found);
    const known = key === undefined ? undefined : this.#known.get(key);
    if (!known) {
      if (key !== undefined) this.#known.set(key, found);
      this.people.push(found);
      return found;
    }
    const { lines } = this.#report;
    lines.splice(
      since,
      Infinity,
      ...lines.slice(since).map((line) => ({ ...line, person: known.index })),
    );
    if (found.preferredName !== undefined) known.preferredName ??= found.preferredName;
    if (found.yearGroup !== undefined) known.yearGroup ??= found.yearGroup;
    return known;
  }
}

/** A number, the names and the date of birth: rows that agree in all of them are one record of the file. */
function keyOf({ identifiers, givenName, familyName, dateOfBirth }: Incoming): string | undefined {
  const number = identifiers.find(
    ({ scheme }) => scheme === 'upn' || scheme === 'admission-number',
  );
  const name = nameKey(givenName, familyName);
  if (!number || name === undefined || dateOfBirth === undefined) return undefined;
  return [number.scheme, number.value, name, dateOfBirth].join('\n');
}

function draftOf(person: Incoming, options: RegisterOptions, report: ImportReport): Plan[] {
  const draft = draftPlan(person, options);
  if (draft.ok) {
    report.lines.push(...draft.value.report);
    return [draft.value.plan];
  }
  report.about(person.index, person.place);
  for (const { code, message } of draft.error) report.ask({ code, field: 'row', message });
  return [];
}

function askForAlphabet(report: ImportReport): void {
  const message =
    'The file is not in UTF-8. It was read in the older Windows alphabet: see whether letters such as é and ’ are right.';
  report.ask({ code: 'ISP_IMPORT_ENCODING', field: 'file', message });
}
