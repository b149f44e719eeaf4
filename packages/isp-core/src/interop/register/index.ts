/** SEN registers: read from CSV of any school’s system, and written for spreadsheets. */
export type { Issue } from '../../kernel/issue.ts';
export type { Result } from '../../kernel/result.ts';
export { cellValue, safeCell } from '../csv/safe-csv.ts';
export { BACKGROUND, readBackground, type Background } from '../draft/background.ts';
export { draftPlan, type Draft, type DraftOptions } from '../draft/draft-plan.ts';
export { enrichPlan, type EnrichOptions, type Enrichment } from '../draft/enrich-plan.ts';
export { compareIdentity, type Agreement, type Likeness } from '../draft/identity.ts';
export { countFates, type Fate, type ImportLine, type Place } from '../draft/import-report.ts';
export type {
  Incoming,
  IncomingPerson,
  IncomingProvision,
  IncomingSetting,
  NeedRecord,
  SenPeriod,
  TransferPointer,
} from '../draft/incoming.ts';
export {
  guessMapping,
  type ColumnGuess,
  type Confidence,
  type MappingGuess,
} from './guess-mapping.ts';
export { readAmount } from './read-amount.ts';
export { readRegister, type RegisterContent, type RegisterOptions } from './read-register.ts';
export { registerLimits, type RegisterLimits } from './read-table.ts';
export { registerFields, type RegisterField } from './register-fields.ts';
export { parseMapping, type MappedColumn, type RegisterMapping } from './register-mapping.ts';
export { writeProvisionMap, writeRegister, writeReviews } from './write-register.ts';
