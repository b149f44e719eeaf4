/** What the review form shows after the first questions: the other steps, what clashes, and the letter. */
import type { TemplateResult } from 'lit';
import type { ReviewStep } from '../../../controllers/review/question.ts';
import { firstChoices } from '../../../locales/en/first-choices.ts';
import { reviewLater } from '../../../locales/en/review-later.ts';
import { saveConflict } from '../../../locales/en/save-conflict.ts';
import type { ReviewScene } from '../scene.ts';
import { helpStep, outcomesStep } from './judged-steps.ts';
import { voicesStep } from './voices-step.ts';

/** The words of these steps. */
export const words = { ...reviewLater, ...saveConflict, ...firstChoices };

/** The steps that need no more than what the form has from the beginning. */
export const middleSteps: Readonly<
  Partial<Record<ReviewStep, (scene: ReviewScene) => TemplateResult>>
> = { voices: voicesStep, outcomes: outcomesStep, help: helpStep };

export { agreementStep } from './agreement-step.ts';
export { checkStep } from './check-step.ts';
export { conflictView, undecidedItems } from './conflict-view.ts';
export { HandingOut } from './handing-out.ts';
export { laterStyles } from './later.styles.ts';
export { nextStep } from './next-step.ts';
export { letterText, savedPage } from './saved-letter.ts';
