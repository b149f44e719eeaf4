export { dateInWords } from './date-in-words.ts';
export type { Deadline, DeadlineAnchor, DeadlineState } from './deadline.ts';
export { deadlines } from './deadlines.ts';
export type { DeadlineOptions, ReviewKind, ReviewPolicy, ReviewProfile } from './review-policy.ts';
export { reviewState, type ReviewState } from './review-state.ts';
