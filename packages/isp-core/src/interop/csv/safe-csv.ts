/**
 * CSV that a spreadsheet opens as it is and runs nothing of, and that gives every value back.
 *
 * A spreadsheet runs a cell that begins like a formula. Where a cell begins depends on the machine:
 * in countries that write semicolons between cells, the rest of a text after a semicolon is one. So
 * an apostrophe goes before a formula’s first character wherever a cell could begin, and before an
 * apostrophe that stands there already, so that taking one away gives the value back.
 */
import Papa from 'papaparse';

/** Before what a spreadsheet would run: wherever some spreadsheet begins a cell, and before white space that hides it. */
const WOULD_RUN = /^(?=[\t\r\n])|(?<=^|[;,|"\t\r\n])(?=[=+\-@'＝＋－＠])/g;
const MADE_HARMLESS = /^'(?=[\t\r\n])|(?<=^|[;,|"\t\r\n])'(?=[=+\-@'＝＋－＠])/g;

/** Spreadsheets take a file without this mark for one of an older alphabet. */
export const BYTE_ORDER_MARK = '\ufeff';

/** The value as a cell that nothing runs. */
export function safeCell(value: string): string {
  return value.replace(WOULD_RUN, "'");
}

/** The value that `safeCell` was given. */
export function cellValue(cell: string): string {
  return cell.replace(MADE_HARMLESS, '');
}

/** Rows as RFC 4180 has them, each with its line end. */
export function safeCsv(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(safeCell));
  return `${Papa.unparse(cells)}\r\n`;
}
