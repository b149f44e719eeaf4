/** The register, the provision map and the reviews of plans as CSV that no spreadsheet runs and that reads back. */
import type { Plan } from '../../plan/plan.ts';
import { BYTE_ORDER_MARK, safeCsv } from '../csv/safe-csv.ts';
import { provisionTable, registerTable, reviewTable, type Table } from './tables.ts';

/** A row for each plan. Reads back with `readRegister`. */
export const writeRegister = (plans: readonly Plan[]): string => csv(registerTable(plans));

/** A row for each line of provision: who gets what, how much, from whom and for how long. */
export const writeProvisionMap = (plans: readonly Plan[]): string => csv(provisionTable(plans));

/** A row for each review, planned, held or cancelled. */
export const writeReviews = (plans: readonly Plan[]): string => csv(reviewTable(plans));

function csv({ headings, rows }: Table): string {
  const cells = rows.map((row) => row.map((cell) => String(cell ?? '')));
  return BYTE_ORDER_MARK + safeCsv([headings, ...cells]);
}
