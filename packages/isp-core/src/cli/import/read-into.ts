/** The plans that `--into` names, and what a file adds to them. */
import type { DraftOptions } from '../../interop/draft/draft-plan.ts';
import type { Incoming } from '../../interop/draft/incoming.ts';
import { exitCodes } from '../command.ts';
import { existingPlans } from '../existing-plans.ts';
import type { Arguments } from '../read-arguments.ts';
import { issuesText } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import { intoPlans, type IntoPlans } from './into-plans.ts';

/** Everybody is somebody else where no plans are named. An exit code where one of them cannot be read. */
export async function readInto(
  people: readonly Incoming[],
  ports: DraftOptions,
  { texts }: Arguments,
  streams: Streams,
): Promise<IntoPlans | number> {
  const into = texts.get('into');
  if (into === undefined) return { enriched: [], others: people, report: [] };
  const existing = await existingPlans(into, streams);
  if (existing.ok) return intoPlans(people, existing.value, ports);
  streams.err(issuesText(existing.error.file, existing.error.issues));
  return exitCodes.bad;
}
