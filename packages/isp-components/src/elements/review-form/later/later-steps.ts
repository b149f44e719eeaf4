/** What the review form shows after the first questions: what happens next, the check, and the letter. */
import { reviewLater } from '../../../locales/en/review-later.ts';
import { saveConflict } from '../../../locales/en/save-conflict.ts';

/** The words of these steps. */
export const words = { ...reviewLater, ...saveConflict };
export { agreementStep } from './agreement-step.ts';
export { checkStep } from './check-step.ts';
export { conflictView, undecidedItems } from './conflict-view.ts';
export { nextStep } from './next-step.ts';
export { savedView } from './saved-view.ts';
