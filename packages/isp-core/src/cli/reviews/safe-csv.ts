/** CSV that a spreadsheet opens as it is, and runs nothing of. */
export { BYTE_ORDER_MARK, safeCsv } from '../../interop/csv/safe-csv.ts';
