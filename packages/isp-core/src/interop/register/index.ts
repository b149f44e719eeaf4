/** SEN registers: read from CSV of any school’s system, and written for spreadsheets. */
export type { Issue } from '../../kernel/issue.ts';
export type { Result } from '../../kernel/result.ts';
export {
  BACKGROUND,
  cellValue,
  compareIdentity,
  countFates,
  draftPlan,
  enrichPlan,
  readBackground,
  safeCell,
  type Agreement,
  type Background,
  type Draft,
  type DraftOptions,
  type EnrichOptions,
  type Enrichment,
  type Fate,
  type ImportLine,
  type Incoming,
  type IncomingPerson,
  type IncomingProvision,
  type IncomingSetting,
  type Likeness,
  type NeedRecord,
  type Place,
  type SenPeriod,
  type TransferPointer,
} from './with-children.ts';
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
