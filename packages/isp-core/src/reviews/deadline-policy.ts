/** What a profile says of each kind of deadline. A kind that it does not name has no deadline under it. */
import type { SourcePlace } from '../codes/sources.ts';

/** What every kind has. */
export interface DeadlineBasis {
  /** Where the deadline comes from. Empty where only the plan itself names a day. */
  readonly sources: readonly SourcePlace[];
  /** Due soon within so many days. Otherwise as `reviews.dueSoonDays` has it. */
  readonly dueSoonDays?: number;
}

interface WithinMonths extends DeadlineBasis {
  readonly months: number;
}

interface WithinWeeks extends DeadlineBasis {
  readonly weeks: number;
}

/** Days of the calendar, or days on which the setting is open. */
export type DaysToAnswer = { readonly days: number } | { readonly schoolDays: number };

export type ConcernStageName = 'informal' | 'senior-leader' | 'panel' | 'elsewhere';

/** A move for which an EHC plan must be ready, or that is planned ahead. */
export type PlannedMove =
  'early-years-to-school' | 'infant-to-junior' | 'primary-to-secondary' | 'to-post-16';

/** School years by the calendar year in which they begin. */
export interface NewSystemYears {
  /** The school year in which the EHC plan is looked at again under the new system. */
  readonly reviewed: number;
  /** The school year in which the child moves to the new system, if they do. */
  readonly moved: number;
}

export interface DeadlinePolicies {
  readonly 'parent-meeting'?: DeadlineBasis & { readonly timesAYear: number };
  readonly 'provision-end'?: DeadlineBasis;
  readonly 'outcome-end'?: DeadlineBasis;
  /** An adjustment is looked at again so many months after it was last checked or began. */
  readonly 'adjustment-check'?: WithinMonths;
  readonly 'advice-awaited'?: DeadlineBasis;
  /** `windowMonths`: the review is usually held within so many months before it is due. */
  readonly 'ehcp-review'?: WithinMonths & { readonly windowMonths?: number };
  readonly 'ehcp-papers'?: WithinWeeks;
  readonly 'ehcp-report'?: WithinWeeks;
  readonly 'ehcp-decision'?: WithinWeeks;
  /** `noticeWeeks` is the part of it that the notice of amendment leaves. */
  readonly 'ehcp-amended-plan'?: WithinWeeks & { readonly noticeWeeks: number };
  readonly 'phase-transfer'?: DeadlineBasis & {
    /** `MM-DD` in the year of the move. */
    readonly day: string;
    /** The same from secondary school to a post-16 place. */
    readonly toPost16Day: string;
    /** From one post-16 place to another: so many months before the move. */
    readonly betweenPost16Months: number;
  };
  /** Planning for a move begins so many months before it. */
  readonly 'move-planning'?: WithinMonths & { readonly moves: readonly PlannedMove[] };
  /** Preparing for adulthood is part of the plan by the end of this year group. */
  readonly adulthood?: DeadlineBasis & { readonly byYearGroup: number };
  readonly 'transition-action'?: DeadlineBasis;
  readonly 'review-decision'?: DeadlineBasis;
  /** How long an answer may take where a stage has no date of its own. */
  readonly 'concern-stage'?: DeadlineBasis & {
    readonly stages: Readonly<Partial<Record<ConcernStageName, DaysToAnswer>>>;
  };
  /** Without `months`, only where the plan names the day. */
  readonly 'base-review'?: DeadlineBasis & { readonly months?: number };
  readonly 'other-plan-review'?: DeadlineBasis;
  /** When children with an EHC plan in mainstream move to the new system, by the year group that they are in in one school year. */
  readonly 'new-system'?: DeadlineBasis & {
    /** The school year of the table, by the year in which it begins. */
    readonly schoolYear: number;
    readonly byYearGroup: Readonly<Record<string, NewSystemYears>>;
  };
}
