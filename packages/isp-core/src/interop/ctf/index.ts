/** Common Transfer Files: read into drafts and additions to plans, and written. */
export type { Issue } from '../../kernel/issue.ts';
export type { Result } from '../../kernel/result.ts';
export {
  BACKGROUND,
  compareIdentity,
  countFates,
  draftPlan,
  enrichPlan,
  readBackground,
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
export { CTF_VERSION, type CtfHeader, type CtfSchool } from './ctf-header.ts';
export { ctfLimits, type CtfLimits } from './ctf-limits.ts';
export type { CtfPupil } from './pupil-element.ts';
export { readCtf, type CtfContent } from './read-ctf.ts';
export { writeCtf, type CtfToWrite } from './write-ctf.ts';
