/** What an import made of a file. */
import type { ImportLine } from '../../interop/draft/import-report.ts';
import type { Incoming } from '../../interop/draft/incoming.ts';
import type { EnrichedPlan } from './into-plans.ts';
import type { Plan } from '../../plan/plan.ts';

export interface Imported {
  readonly file: string;
  readonly plans: readonly Plan[];
  readonly people: readonly Incoming[];
  readonly report: readonly ImportLine[];
  /** Plans that are here, with what the file adds. */
  readonly enriched?: readonly EnrichedPlan[];
}
