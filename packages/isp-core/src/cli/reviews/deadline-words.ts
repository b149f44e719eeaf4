/** What each deadline and state is called in a list for people. */
import type { DeadlineKind, DeadlineState } from '../../reviews/deadline.ts';

export const kindsInWords: Readonly<Record<DeadlineKind, string>> = {
  'yearly-review': 'Review of the whole plan',
  'parent-meeting': 'Meeting with the family',
  'provision-end': 'Provision ends',
  'outcome-end': 'Outcome to be judged',
  'adjustment-check': 'Adjustment to be checked',
  'advice-awaited': 'Advice awaited',
  'ehcp-review': 'EHC plan review',
  'ehcp-papers': 'EHC plan review: invitations and papers',
  'ehcp-report': 'EHC plan review: report',
  'ehcp-decision': 'EHC plan review: the authority’s decision',
  'ehcp-amended-plan': 'EHC plan review: amended plan',
  'phase-transfer': 'EHC plan ready for the next phase',
  'move-planning': 'Planning for the move begins',
  adulthood: 'Preparing for adulthood',
  'transition-action': 'Step of a move',
  'review-decision': 'Decision of a review',
  'concern-stage': 'Answer to a concern',
  'base-review': 'Review of time in the base',
  'other-plan-review': 'Review of another plan',
  'new-system-review': 'New system: review of the EHC plan',
  'new-system-move': 'New system: the move',
};

/** The most pressing first: the order of the list. */
export const statesInWords: readonly (readonly [DeadlineState, string])[] = [
  ['overdue', 'Overdue'],
  ['due', 'To be arranged now'],
  ['due-soon', 'Due soon, and no day is fixed'],
  ['not-known', 'Not known: a date or an answer is missing'],
  ['planned', 'Planned'],
  ['ahead', 'In good time'],
  ['met', 'Done'],
];
