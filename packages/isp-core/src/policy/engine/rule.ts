/** What the engine knows of a rule, whatever its messages and options are. */
import type { SourcePlace } from '../../codes/sources.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Impact, FindingOutcome } from './finding.ts';
import type { Fact } from './message-template.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { OptionValue, Profile } from './profile.ts';

/** One thing that a rule found, before the engine says it in words. */
export interface Verdict {
  readonly outcome: FindingOutcome;
  readonly messageId: string;
  /** JSON Pointer to the line or part. */
  readonly at: string;
  readonly data: Readonly<Record<string, Fact>>;
}

/** What the engine gives a rule besides the plan. */
export interface RuleInput {
  readonly today: PlainDate;
  readonly profile: Profile;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** Shared by all rules of the run. */
  readonly facts: PlanFacts;
}

export interface Rule {
  /** The name of its file. */
  readonly id: string;
  /** The version of this package that brought it. */
  readonly since: string;
  /** How much it weighs, where the profile does not say otherwise. */
  readonly impact: Impact;
  readonly topics: readonly string[];
  /** The kinds of document that it speaks of. */
  readonly kinds: readonly Plan['kind'][];
  readonly sources: readonly SourcePlace[];
  /** What to do, for staff. */
  readonly help: string;
  /** The same for the family: what they can expect, and ask for. */
  readonly familyHelp: string;
  /** Why it matters for the child. */
  readonly why: string;
  readonly options: Readonly<Record<string, OptionValue>>;
  /** Templates in English, by message id. */
  readonly messages: Readonly<Record<string, string>>;
  /** What the codes in a message's facts are called. */
  readonly words: Readonly<Record<string, string>>;
  check(plan: Plan, input: RuleInput): readonly Verdict[];
}
