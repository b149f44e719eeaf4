/** The kinds of move that checklists tell apart. One move may be of several: to secondary school, in another authority. */
import type { PlainDate } from '../../kernel/plain-date.ts';

export const moveKinds = [
  'early-years-to-school',
  'infant-to-junior',
  'primary-to-secondary',
  'to-post-16',
  'mid-year',
  'to-specialist',
  'to-mainstream',
  'between-authorities',
  'to-alternative-provision',
  'from-alternative-provision',
  'school-closing',
] as const;

export type MoveKind = (typeof moveKinds)[number];

/** From one phase of education to the next. */
export const phaseMoves: readonly MoveKind[] = [
  'early-years-to-school',
  'infant-to-junior',
  'primary-to-secondary',
  'to-post-16',
];

export interface Move {
  readonly kinds: readonly MoveKind[];
  /** The first day in the new place, where it is known. */
  readonly on?: PlainDate;
  /** The last day in the old one. */
  readonly leftOn?: PlainDate;
  /** The line among the plan’s moves. Default: the one that is planned or under way, where there is just one. */
  readonly transition?: string;
}
