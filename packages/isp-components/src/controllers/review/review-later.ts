/** What a review needs of the core after the first answers: days, layers, what changes, the letter. Loaded while somebody answers. */
export { layerChanges } from './layer-changes.ts';
export { calendarOf, doubtsOf, nextDays } from './next-days.ts';
export { changesInWords, familyLetter, reviewLetterText } from './plan-changes.ts';
