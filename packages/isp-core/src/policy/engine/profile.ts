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

/** A part of the plan that a profile may expect. */
export type PlanSection =
  | 'about'
  | 'voices'
  | 'barriers'
  | 'adjustments'
  | 'provision'
  | 'outcomes'
  | 'delivery'
  | 'progress'
  | 'advice'
  | 'base'
  | 'ehcp'
  | 'reviews'
  | 'agreements'
  | 'transitions';

/** When a host asks what a finding means for what somebody is about to do. */
export type Moment = 'saving' | 'sharing';

/** What a finding means then: it stops, it warns and lets go on, or it is there to be read. */
export type Effect = 'block' | 'warn' | 'advise';

export interface Profile {
  readonly id: string;
  readonly title: string;
  /** `expected` where it rests on proposals that may still change. */
  readonly status: 'in-force' | 'expected';
  /** A year, a month or a day: `2029-09`. */
  readonly inForceFrom: string;
  /** The last day, month or year of it; absent while none is known. */
  readonly inForceUntil?: string;
  readonly sources: readonly SourcePlace[];
  /**
   * Which standing a source needs to count. A rule with no such source is not used, and findings
   * name only such sources. Absent: all count.
   */
  readonly statuses?: readonly SourceStatus[];
  readonly reviews: ReviewPolicy;
  /** Which version of each code list the profile speaks of, by the list's id. */
  readonly codeLists?: Readonly<Record<string, string>>;
  /**
   * What a plan is expected to hold, by layer: short where help is light, fuller where there is
   * more to agree. A plan with several layers is expected to hold what any of them asks.
   */
  readonly sections?: Readonly<Record<string, readonly PlanSection[]>>;
  /**
   * What a failing finding of each impact means at each moment. Where it says nothing: nothing
   * blocks, a `must` warns at sharing, and everything else advises.
   */
  readonly effects?: Readonly<Partial<Record<Moment, Readonly<Partial<Record<Impact, Effect>>>>>>;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}
