/** One thing to see to when a child moves, and how it answers itself from the plan where it can. */
import type { SourcePlace, SourceRef } from '../../codes/sources.ts';
import type { LinePath } from '../../kernel/line-path.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SchoolCalendar } from '../../reviews/calendar/school-calendar.ts';
import type { ReviewProfile } from '../../reviews/review-policy.ts';
import type { Received } from '../open/received.ts';
import type { Move, MoveKind } from './move.ts';

/**
 * What carries an item: `law`, `guidance` and `proposed` come with their sources; `practice` is what
 * schools do, or what we advise, and no source asks for it.
 */
export type ItemStatus = 'law' | 'guidance' | 'proposed' | 'practice';

/** `done` and `not-done` as the plan says; `ask` where only people can tell. */
export type ItemState = 'done' | 'not-done' | 'ask';

export interface ItemDue {
  /** By when; absent where a fact for it is missing. */
  readonly date?: PlainDate;
  /** The date has passed, and it is not known to be done. */
  readonly isPast: boolean;
  /** The sum in words, or what is missing. */
  readonly arithmetic: string;
}

/** An answer; undefined where the item does not concern this plan. */
export interface ItemAnswer {
  readonly state: ItemState;
  /** The lines of the plan that it is about. */
  readonly at?: readonly LinePath[];
}

export interface ItemContext {
  readonly plan: Plan;
  readonly move: Move;
  readonly today: PlainDate;
  readonly calendar?: SchoolCalendar;
  readonly profile?: ReviewProfile;
  /** What came: for joiners. */
  readonly received?: Received;
}

export interface ChecklistItem {
  readonly id: string;
  /** The kinds of move that it is for; absent where it is for all. */
  readonly kinds?: readonly MoveKind[];
  readonly status: ItemStatus;
  readonly sources: readonly SourcePlace[];
  readonly answer: (context: ItemContext) => ItemAnswer | undefined;
  readonly due?: (context: ItemContext) => Omit<ItemDue, 'isPast'> | undefined;
}

/** An item as it stands for one plan and one move. Its words are in `@isp-kit/core/locales`. */
export interface ChecklistEntry {
  readonly id: string;
  readonly state: ItemState;
  readonly status: ItemStatus;
  readonly sources: readonly SourceRef[];
  readonly at: readonly LinePath[];
  readonly due?: ItemDue;
}
