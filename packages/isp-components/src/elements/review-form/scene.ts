/** What the review form’s templates share. */
import type { Plan } from '@isp-kit/core/plan';
import type { ChoiceContext } from '../../controllers/editing/choices.ts';
import type { ReviewDraftController } from '../../controllers/review-draft-controller.ts';
import type { ReviewStep } from '../../controllers/review/question.ts';
import type { Localiser } from '../../locales/localiser.ts';

export interface ReviewScene {
  readonly plan: Plan;
  readonly draft: ReviewDraftController;
  readonly words: Localiser;
  readonly step: ReviewStep;
  readonly disabled: boolean;
  readonly maySee: (at: string) => boolean;
  /** Goes to a step, or, with a key, to the field there. */
  readonly goTo: (step: ReviewStep, key?: string) => void;
  /** Says it in the status. */
  readonly say: (text: string) => void;
  /** Moves focus once the change is drawn. */
  readonly focusOn: (id: string) => void;
}

/** The id in the shadow root of the control for a question. */
export const idOf = (key: string): string => `q-${key.replaceAll('/', '-')}`;

export const contextOf = ({ plan, words, maySee }: ReviewScene): ChoiceContext => ({
  plan,
  words,
  maySee,
});
