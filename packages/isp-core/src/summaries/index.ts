export { chronologyText } from './chronology/chronology-text.ts';
export {
  chronology,
  type Chronology,
  type ChronologyOptions,
  type KeptFrom,
  type Shortfall,
} from './chronology/chronology.ts';
export type { ChronologyEvent, EventKind } from './chronology/event.ts';
export { englishLetter } from './review-letter/english-letter.ts';
export type { LetterHeading, LetterWords } from './review-letter/letter-words.ts';
export { reviewLetterText } from './review-letter/review-letter-text.ts';
export type { LetterPart, ReviewLetter } from './review-letter/letter-part.ts';
export { reviewLetter, type ReviewLetterOptions } from './review-letter/review-letter.ts';
