/** One table as a worksheet: headings that stay in sight, a filter, columns as wide as what is in them. */
import { isPlainDate } from '../../kernel/date-pattern.ts';
import { daysBetween } from '../../kernel/plain-date.ts';
import type { Table, TableCell } from '../register/tables.ts';
import { looks } from './styles.ts';
import { xmlText } from './xml-text.ts';

/** The most letters that the format takes in a cell. */
const MOST_LETTERS = 32_767;
const NARROWEST = 8;
const WIDEST = 60;

export function sheetXml({ headings, rows }: Table): string {
  const body = [
    rowXml(headings, 1, (cell, at) => textCell(String(cell ?? ''), at, looks.heading)),
    ...rows.map((row, i) => rowXml(row, i + 2, cellXml)),
  ];
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widthsOf({ headings, rows }).map(colXml).join('')}</cols>`,
    `<sheetData>${body.join('')}</sheetData>`,
    `<autoFilter ref="A1:${lastCell({ headings, rows })}"/>`,
    '</worksheet>',
  ].join('');
}

/** The cell at the end of the table, such as `N31`, or with `$`, `$N$31`. */
export function lastCell({ headings, rows }: Table, sign: '' | '$' = ''): string {
  return `${sign}${columnName(headings.length - 1)}${sign}${rows.length + 1}`;
}

/** `A` to `Z`, then `AA`. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function rowXml(
  cells: readonly TableCell[],
  number: number,
  xml: (cell: TableCell, at: string) => string,
): string {
  const all = cells.map((cell, i) => xml(cell, `${columnName(i)}${number}`));
  return `<row r="${number}">${all.join('')}</row>`;
}

function cellXml(cell: TableCell, at: string): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}" s="${looks.general}"><v>${cell}</v></c>`;
  const serial = serialOf(cell);
  if (serial !== undefined) return `<c r="${at}" s="${looks.day}"><v>${serial}</v></c>`;
  return textCell(cell, at, looks.text);
}

/** A text of its own type: nothing in it is ever read as a formula. */
function textCell(text: string, at: string, look: number): string {
  const short = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;
  return `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${xmlText(short)}</t></is></c>`;
}

/** Spreadsheets count days from 30 December 1899, and count one too many before March 1900: such a day stays text. */
function serialOf(text: string): number | undefined {
  if (text < '1900-03-01' || !isPlainDate(text)) return undefined;
  return daysBetween('1899-12-30', text);
}

function widthsOf({ headings, rows }: Table): number[] {
  return headings.map((heading, i) => {
    const longest = rows.reduce(
      (most, row) => Math.max(most, lengthOf(row[i])),
      heading.length + 3,
    );
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 1));
  });
}

/** Of the longest of a text’s lines, as far as it counts. */
function lengthOf(cell: TableCell): number {
  const lines = String(cell ?? '')
    .slice(0, 1000)
    .split('\n');
  return Math.max(...lines.map((line) => line.length));
}

const colXml = (width: number, i: number) =>
  `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
