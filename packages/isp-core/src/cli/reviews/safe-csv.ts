/** CSV that a spreadsheet opens as it is, and runs nothing of. */
import Papa from 'papaparse';

/**
 * Cells that begin so are formulas to some spreadsheet, or become one; they get an apostrophe in
 * front. A cell that begins with an apostrophe gets one too, so that taking one away gives every
 * value back.
 */
const WOULD_RUN = /^[=+\-@\t\r\n'＝＋－＠]/;

/** Spreadsheets take a file without this mark for one of an older alphabet. */
export const BYTE_ORDER_MARK = '\ufeff';

/** Rows as RFC 4180 has them, each with its line end. */
export function safeCsv(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => [...row]);
  return `${Papa.unparse(cells, { escapeFormulae: WOULD_RUN })}\r\n`;
}
