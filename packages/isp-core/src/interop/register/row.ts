/** One row of a register: what it says in each field, with its place. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { ImportReport, Place } from '../draft/import-report.ts';
import { planText } from '../draft/plan-text.ts';
import { readDate } from './read-date.ts';
import type { RegisterField } from './register-fields.ts';
import type { Column } from './table-columns.ts';

/** A cell that is not empty. */
export interface Cell {
  readonly text: string;
  readonly column: Column;
  readonly place: Place;
}

export class Row {
  /** As a spreadsheet counts, from 1. */
  readonly line: number;
  readonly report: ImportReport;
  readonly today: PlainDate;
  readonly #cells = new Map<RegisterField, Cell[]>();
  readonly #read = new Set<Cell>();

  constructor(
    cells: readonly string[],
    columns: readonly Column[],
    at: { readonly line: number; readonly report: ImportReport; readonly today: PlainDate },
  ) {
    this.line = at.line;
    this.report = at.report;
    this.today = at.today;
    for (const column of columns) {
      const text = (cells[column.index] ?? '').trim();
      const cell = { text, column, place: { line: at.line, column: column.index + 1 } };
      const known = this.#cells.get(column.field);
      // Empty cells keep their place, so that the second need stays with the second description.
      if (known) known.push(cell);
      else this.#cells.set(column.field, [cell]);
    }
  }

  /** The n-th cell of a field, where it is not empty. */
  cell(field: RegisterField, nth = 0): Cell | undefined {
    const cell = this.#cells.get(field)?.[nth];
    if (cell === undefined || cell.text === '') return undefined;
    this.#read.add(cell);
    return cell;
  }

  /** How many columns the table has for a field. */
  count(field: RegisterField): number {
    return this.#cells.get(field)?.length ?? 0;
  }

  /** Text for a plan; it is reported as taken. */
  text(field: RegisterField, size: 'name' | 'statement', nth = 0): string | undefined {
    const cell = this.cell(field, nth);
    if (!cell) return undefined;
    const { place, column } = cell;
    const text = planText(cell.text, { field: column.header, place, size }, this.report);
    if (text !== undefined) this.report.taken(column.header, place);
    return text;
  }

  /** A date for a plan; where it is none, or could be two, the report asks. */
  date(field: RegisterField, nth = 0): PlainDate | undefined {
    const cell = this.cell(field, nth);
    if (!cell?.column.dates) return undefined;
    const { text: value, column, place } = cell;
    const date = readDate(value, cell.column.dates, this.today);
    if (date !== undefined) {
      this.report.taken(column.header, place);
      return date;
    }
    this.report.ask({
      code: 'ISP_IMPORT_NOT_A_DATE',
      field: column.header,
      place,
      value,
      message: 'This could not be read as one date for sure, so it was left out.',
    });
    return undefined;
  }

  /** Nothing is lost in silence: what nobody asked for belongs to something that the row does not have. */
  reportUnread(): void {
    for (const cell of [...this.#cells.values()].flat()) {
      if (cell.text === '' || this.#read.has(cell)) continue;
      const message =
        'The row does not say what this belongs to (a frequency without provision, a date without a status), so it was left out.';
      this.ask('ISP_IMPORT_BELONGS_TO_NOTHING', cell, message);
    }
  }

  ask(code: string, cell: Cell, message: string): void {
    const { column, place, text: value } = cell;
    this.report.ask({ code, field: column.header, place, value, message });
  }
}
