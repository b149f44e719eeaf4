/** A profile: a dated, named set of policy. Plain data, so that a vendor or an authority can write one. */
import type { SourcePlace, SourceStatus } from '../../codes/sources.ts';
import type { ReviewPolicy } from '../../reviews/review-policy.ts';
import type { Impact } from './finding.ts';

/** A threshold or switch of a rule that a profile may set. */
export type OptionValue = string | number | boolean;

/** What a profile says of one rule. What it does not say stays as the rule has it. */
export interface RuleSetting {
  /** The rule is not used. */
  readonly off?: boolean;
  readonly impact?: Impact;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

export interface Profile {
  readonly id: string;
  readonly title: string;
  /** `expected` where it rests on proposals that may still change. */
  readonly status: 'in-force' | 'expected';
  /** A year, a month or a day: `2029-09`. */
  readonly inForceFrom: string;
  readonly sources: readonly SourcePlace[];
  /**
   * Which standing a source needs to count. A rule with no such source is not used, and findings
   * name only such sources. Absent: all count.
   */
  readonly statuses?: readonly SourceStatus[];
  readonly reviews: ReviewPolicy;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}
