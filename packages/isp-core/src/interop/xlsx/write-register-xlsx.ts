/** The register, the provision map and the reviews of plans as one workbook, beside their CSV. */
import type { Plan } from '../../plan/plan.ts';
import { provisionTable, registerTable, reviewTable, type Table } from '../register/tables.ts';
import { workbook } from './workbook.ts';

/** A sheet of the workbook. */
export type RegisterSheet = 'register' | 'provision' | 'reviews';

const sheets: Readonly<
  Record<RegisterSheet, readonly [string, (plans: readonly Plan[]) => Table]>
> = {
  register: ['Register', registerTable],
  provision: ['Provision map', provisionTable],
  reviews: ['Reviews', reviewTable],
};

export interface RegisterXlsxOptions {
  /** Which sheets, in this order. Default: all three. */
  readonly sheets?: readonly RegisterSheet[];
}

/**
 * The bytes of an XLSX file, the same for the same plans. Texts are texts, whatever they begin with;
 * days are days; the headings stay in sight and can be filtered by. `plans` are views for whoever
 * gets the file.
 */
export function writeRegisterXlsx(
  plans: readonly Plan[],
  { sheets: wanted = ['register', 'provision', 'reviews'] }: RegisterXlsxOptions = {},
): Uint8Array<ArrayBuffer> {
  return workbook(
    wanted.map((sheet) => {
      const [name, tableOf] = sheets[sheet];
      return { name, ...tableOf(plans) };
    }),
  );
}
