/**
 * What a review needs of the core after the first answers: reading and recording, merging, days,
 * layers, what changes, the letter. Loaded while somebody answers.
 */
export { moreCodeLists } from '../../context/more-code-lists.ts';
export { CodeListsController } from '../code-lists-controller.ts';
export { ConflictController } from '../conflict-controller.ts';
export { openable, planText } from '../editing/saved-state.ts';
export { buildReview } from './build-review.ts';
export { layersAfter } from './layer-changes.ts';
export { calendarOf, doubtsOf, nextDays } from './next-days.ts';
export { changesInWords, familyLetter, reviewLetterText } from './plan-changes.ts';
export { recordedBetween, recordedIn } from './recorded-review.ts';
