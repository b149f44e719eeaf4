/**
 * Whether a child needs a support plan, a record of adjustments or neither, by which duty, and why.
 * It weighs nothing up: where the sources that count say different things, it asks a person and
 * shows both sides.
 */
import { resolveSource, type SourceRef } from '../../codes/sources.ts';
import type { Profile } from '../engine/profile.ts';
import { adjustmentsArguments } from './adjustments-arguments.ts';
import type { Argument, Duty, PlanRecord, Position } from './argument.ts';
import type { NeedFacts } from './need-facts.ts';
import { supportPlanArguments } from './support-plan-arguments.ts';
import { unclearFacts } from './unclear-facts.ts';

export interface NeedReason {
  readonly id: string;
  readonly duty: Duty;
  /** The record that it speaks of, and what it says of it. */
  readonly record: PlanRecord;
  readonly position: Position;
  readonly reason: string;
  readonly familyReason: string;
  /** None where the reason is that a fact is missing or not understood. */
  readonly sources: readonly SourceRef[];
}

export interface PlanNeed {
  /** Whether a record is called for. `ask` where sources disagree or leave it open, or a fact is not understood. */
  readonly needed: 'yes' | 'no' | 'ask';
  /** Which; where the answer is `ask`, what to keep until a person has judged. */
  readonly record: PlanRecord | 'none';
  /** The duties that call for a record, or may. Each stands by itself. */
  readonly duties: readonly Duty[];
  /** Every argument that counts, also those on the other side. */
  readonly reasons: readonly NeedReason[];
  /** What they rest on, each place once. */
  readonly sources: readonly SourceRef[];
}

type NeedProfile = Pick<Profile, 'statuses'>;

/**
 * Pure, and total: every combination of facts has an answer with a reason. A fact that is missing,
 * or has a value that there is not, makes the answer `ask`, and a reason `…-not-understood` names it
 * and its values; `record` is then what the other facts call for.
 */
export function planNeeded(
  facts: NeedFacts,
  { profile }: { readonly profile: NeedProfile },
): PlanNeed {
  const unclear = unclearFacts(facts);
  const understood = [...supportPlanArguments, ...adjustmentsArguments]
    .filter((argument) => argument.applies(facts))
    .map((argument) => reasonOf(argument, profile))
    .filter(({ sources }) => sources.length > 0);
  const plan = verdictOn('support-plan', understood);
  const adjustments = verdictOn('adjustments-record', understood);
  const reasons: readonly NeedReason[] = [...unclear, ...understood];
  return {
    ...answerOf(plan, adjustments),
    ...(unclear.length > 0 ? { needed: 'ask' } : {}),
    duties: [
      ...new Set(
        reasons.filter(({ position }) => position !== 'not-needed').map(({ duty }) => duty),
      ),
    ],
    reasons,
    sources: eachOnce(reasons.flatMap(({ sources }) => sources)),
  };
}

function reasonOf(argument: Argument, { statuses }: NeedProfile): NeedReason {
  const { id, duty, record, position, reason, familyReason } = argument;
  const sources = argument.sources
    .map(resolveSource)
    .filter(({ status }) => statuses === undefined || statuses.includes(status));
  return { id, duty, record, position, reason, familyReason, sources };
}

/** What the arguments about one record come to, if they come to one thing. */
function verdictOn(record: PlanRecord, reasons: readonly NeedReason[]): Position {
  const positions = new Set(
    reasons.filter((reason) => reason.record === record).map(({ position }) => position),
  );
  if (positions.size === 0) return 'not-needed';
  const [only = 'open'] = positions;
  return positions.size === 1 ? only : 'open';
}

/** A support plan has a part for adjustments, so where there is one, nothing else is needed. */
function answerOf(plan: Position, adjustments: Position): Pick<PlanNeed, 'needed' | 'record'> {
  if (plan === 'needed') return { needed: 'yes', record: 'support-plan' };
  const keep = adjustments === 'not-needed' ? 'none' : 'adjustments-record';
  if (plan === 'open' || adjustments === 'open') return { needed: 'ask', record: keep };
  return { needed: adjustments === 'needed' ? 'yes' : 'no', record: keep };
}

function eachOnce(sources: readonly SourceRef[]): SourceRef[] {
  return [...new Map(sources.map((source) => [`${source.ref} ${source.at}`, source])).values()];
}
