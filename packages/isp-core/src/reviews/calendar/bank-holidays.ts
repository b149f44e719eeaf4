/**
 * The bank holidays of England and Wales, as GOV.UK publishes them. Contains public sector
 * information licensed under the Open Government Licence v3.0 (Crown copyright).
 *
 * They are published a few years ahead, and extra ones are proclaimed at times: so the table says how
 * far it reaches, and nothing is worked out beyond. New years are added here as they are published.
 */
import type { PlainDate } from '../../kernel/plain-date.ts';

export interface BankHoliday {
  readonly on: PlainDate;
  readonly name: string;
}

/** The first day of which the table knows whether it is a bank holiday. */
export const BANK_HOLIDAYS_KNOWN_FROM: PlainDate = '2024-01-01';

/** The last such day. */
export const BANK_HOLIDAYS_KNOWN_TO: PlainDate = '2028-12-31';

/** In order. Where a holiday falls on a weekend, this is the day that stands in for it. */
export const bankHolidays: readonly BankHoliday[] = [
  { on: '2024-01-01', name: 'New Year’s Day' },
  { on: '2024-03-29', name: 'Good Friday' },
  { on: '2024-04-01', name: 'Easter Monday' },
  { on: '2024-05-06', name: 'Early May bank holiday' },
  { on: '2024-05-27', name: 'Spring bank holiday' },
  { on: '2024-08-26', name: 'Summer bank holiday' },
  { on: '2024-12-25', name: 'Christmas Day' },
  { on: '2024-12-26', name: 'Boxing Day' },
  { on: '2025-01-01', name: 'New Year’s Day' },
  { on: '2025-04-18', name: 'Good Friday' },
  { on: '2025-04-21', name: 'Easter Monday' },
  { on: '2025-05-05', name: 'Early May bank holiday' },
  { on: '2025-05-26', name: 'Spring bank holiday' },
  { on: '2025-08-25', name: 'Summer bank holiday' },
  { on: '2025-12-25', name: 'Christmas Day' },
  { on: '2025-12-26', name: 'Boxing Day' },
  { on: '2026-01-01', name: 'New Year’s Day' },
  { on: '2026-04-03', name: 'Good Friday' },
  { on: '2026-04-06', name: 'Easter Monday' },
  { on: '2026-05-04', name: 'Early May bank holiday' },
  { on: '2026-05-25', name: 'Spring bank holiday' },
  { on: '2026-08-31', name: 'Summer bank holiday' },
  { on: '2026-12-25', name: 'Christmas Day' },
  { on: '2026-12-28', name: 'Boxing Day' },
  { on: '2027-01-01', name: 'New Year’s Day' },
  { on: '2027-03-26', name: 'Good Friday' },
  { on: '2027-03-29', name: 'Easter Monday' },
  { on: '2027-05-03', name: 'Early May bank holiday' },
  { on: '2027-05-31', name: 'Spring bank holiday' },
  { on: '2027-08-30', name: 'Summer bank holiday' },
  { on: '2027-12-27', name: 'Christmas Day' },
  { on: '2027-12-28', name: 'Boxing Day' },
  { on: '2028-01-03', name: 'New Year’s Day' },
  { on: '2028-04-14', name: 'Good Friday' },
  { on: '2028-04-17', name: 'Easter Monday' },
  { on: '2028-05-01', name: 'Early May bank holiday' },
  { on: '2028-05-29', name: 'Spring bank holiday' },
  { on: '2028-08-28', name: 'Summer bank holiday' },
  { on: '2028-12-25', name: 'Christmas Day' },
  { on: '2028-12-26', name: 'Boxing Day' },
];

/** Whether a day is a bank holiday in England and Wales. */
export function isBankHoliday(date: PlainDate): 'yes' | 'no' | 'not-known' {
  if (date < BANK_HOLIDAYS_KNOWN_FROM || date > BANK_HOLIDAYS_KNOWN_TO) return 'not-known';
  return bankHolidays.some(({ on }) => on === date) ? 'yes' : 'no';
}
