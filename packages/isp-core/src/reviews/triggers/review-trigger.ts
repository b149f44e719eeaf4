/** Something that happened since the last review, and may call for the next before its time. */
import type { SourceRef } from '../../codes/sources.ts';
import { resolveSource } from '../../codes/sources.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { TriggerBasis, TriggerPolicy } from './trigger-policy.ts';

export interface ReviewTrigger {
  readonly kind: keyof TriggerPolicy;
  /** `review`: somebody asked for it, or the plan no longer fits. `consider`: worth a thought. People decide. */
  readonly weight: 'review' | 'consider';
  /** JSON Pointer to the line that it comes from. */
  readonly at: string;
  /** When it happened. */
  readonly on: PlainDate;
  /** In words: "Support at another layer began on 4 March 2029". */
  readonly why: string;
  readonly sources: readonly SourceRef[];
}

/** The time that is looked at. */
export interface SinceReview {
  /** The day of the last review, or on which the plan began: what happened by then was known there. */
  readonly since: PlainDate;
  readonly today: PlainDate;
}

export type FindTriggers = (
  plan: Plan,
  policy: TriggerPolicy,
  time: SinceReview,
) => readonly ReviewTrigger[];

/** Whether it happened since, and is not still to come. */
export const isSince = (
  on: PlainDate | undefined,
  { since, today }: SinceReview,
): on is PlainDate => on !== undefined && on > since && on <= today;

export const triggerOf = (
  kind: keyof TriggerPolicy,
  { sources }: TriggerBasis,
  facts: Pick<ReviewTrigger, 'weight' | 'at' | 'on' | 'why'>,
): ReviewTrigger => ({ kind, ...facts, sources: sources.map(resolveSource) });
