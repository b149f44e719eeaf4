/** Common Transfer Files: read into drafts and additions to plans, and written. */
export type { Issue } from '../../kernel/issue.ts';
export type { Result } from '../../kernel/result.ts';
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
export { CTF_VERSION, type CtfHeader, type CtfSchool } from './ctf-header.ts';
export { ctfLimits, type CtfLimits } from './ctf-limits.ts';
export type { CtfPupil } from './pupil-element.ts';
export { readCtf, type CtfContent } from './read-ctf.ts';
export { writeCtf, type CtfToWrite } from './write-ctf.ts';
