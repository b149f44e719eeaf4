/** What a caller does with the children that a file has: drafts, additions to plans, and the report. */
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
