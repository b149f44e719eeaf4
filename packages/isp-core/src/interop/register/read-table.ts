/** Bytes of a CSV file to rows of cells, within limits. */
import Papa from 'papaparse';
import type { Issue } from '../../kernel/issue.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { withoutByteOrderMark } from '../../kernel/utf8.ts';
import { decodeAs, encodingByMark } from '../bytes/decode-text.ts';
import { cellValue } from '../csv/safe-csv.ts';
import { fieldOf } from './known-headings.ts';
import { registerIssue } from './register-issues.ts';

export interface RegisterLimits {
  /** Bytes, or UTF-16 units of a text. */
  readonly maxBytes: number;
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** Enough for an authority’s list; a caller who expects more can say so. */
export const registerLimits: RegisterLimits = {
  maxBytes: 20_000_000,
  maxRows: 20_000,
  maxColumns: 300,
};

export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** True where the file was not in UTF-8, and was taken for the older Windows alphabet. */
  readonly olderAlphabet: boolean;
}

export function readTable(
  csv: Uint8Array | string,
  limits: RegisterLimits,
): Result<Table, Issue[]> {
  if (csv.length > limits.maxBytes) return err([registerIssue('ISP_REGISTER_TOO_LARGE')]);
  const read = typeof csv === 'string' ? ok({ text: csv, older: false }) : decode(csv);
  if (!read.ok) return read;
  const text = withoutByteOrderMark(read.value.text);
  // A workbook is an archive, and so are other files that are not text.
  if (text.includes('\0')) return err([registerIssue('ISP_REGISTER_NOT_A_TABLE')]);
  const rows = rowsOf(text, limits);
  return rows.ok ? ok({ rows: rows.value, olderAlphabet: read.value.older }) : rows;
}

function decode(bytes: Uint8Array): Result<{ text: string; older: boolean }, Issue[]> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return err([registerIssue('ISP_REGISTER_NOT_A_TABLE')]);
  }
  const mark = encodingByMark(bytes);
  const text = decodeAs(bytes, mark ?? 'utf-8');
  if (text.ok) return ok({ text: text.value, older: false });
  const older = mark === undefined ? decodeAs(bytes, 'windows-1252') : text;
  return older.ok
    ? ok({ text: older.value, older: true })
    : err([registerIssue('ISP_REGISTER_ENCODING')]);
}

/** Row by row, so that a table that is too large is left at once. */
function rowsOf(text: string, limits: RegisterLimits): Result<string[][], Issue[]> {
  if (hasEndlessLine(text)) return err([registerIssue('ISP_REGISTER_TOO_MANY')]);
  const rows: string[][] = [];
  const size = { tooMany: false };
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    // The fast mode cuts the whole text into lines before the first row is seen.
    fastMode: false,
    step({ data }, parser) {
      rows.push(data.map(cellValue));
      size.tooMany =
        rows.length > limits.maxRows + MOST_ROWS_ABOVE || data.length > limits.maxColumns;
      if (size.tooMany) parser.abort();
    },
  });
  return size.tooMany ? err([registerIssue('ISP_REGISTER_TOO_MANY')]) : ok(rows);
}

/** Rows before and with the headings. */
export const MOST_ROWS_ABOVE = 20;
const LONGEST_LINE = 1_000_000;

/** A million letters without a line end are no row of a register, and would be one enormous row. */
function hasEndlessLine(text: string): boolean {
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) start = at + 1;
    else if (at - start > LONGEST_LINE) return true;
  }
  return false;
}

/**
 * Schools’ systems write commas, semicolons or tabs: the one by which most headings are known, or
 * else the one that stands most often in the first line.
 */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000);
  const firstLine = /[^\r\n]+/.exec(start)?.[0] ?? '';
  const [best] = [',', ';', '\t']
    .map((delimiter) => {
      const { data } = Papa.parse<string[]>(start, { delimiter, preview: MOST_ROWS_ABOVE });
      const known = data.map((row) => row.slice(0, 300).filter((cell) => fieldOf(cell)).length);
      return { delimiter, known: Math.max(0, ...known), count: firstLine.split(delimiter).length };
    })
    .sort((a, b) => b.known - a.known || b.count - a.count);
  return best?.delimiter ?? ',';
}
