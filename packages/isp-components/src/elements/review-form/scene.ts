/** What the review form’s templates share. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '@isp-kit/core/plan';
import type { CodeWords } from '../../controllers/code-words.ts';
import type { ChoiceContext } from '../../controllers/editing/choices.ts';
import type { ReviewDraftController } from '../../controllers/review-draft-controller.ts';
import type { LogSpan } from '../../controllers/review/delivery-log.ts';
import type { ReviewStep, Subject } from '../../controllers/review/question.ts';
import type { Localiser } from '../../locales/localiser.ts';
import { writtenIn } from '../fields/written-in.ts';
import { heading } from '../sections/heading.ts';

export interface ReviewScene {
  readonly plan: Plan;
  readonly subject: Subject;
  readonly draft: ReviewDraftController;
  readonly words: Localiser;
  /** Absent until the lists are loaded. */
  readonly codes?: CodeWords | undefined;
  readonly step: ReviewStep;
  /** The level of the heading of a step. */
  readonly level: number;
  readonly disabled: boolean;
  /** The days whose log belongs to this review. */
  readonly span: LogSpan;
  /** Goes to a step, or, with a key, to the field there. */
  readonly goTo: (step: ReviewStep, key?: string) => void;
  /** Says it in the status. */
  readonly say: (text: string) => void;
  /** Moves focus once the change is drawn. */
  readonly focusOn: (id: string) => void;
}

/** The id in the shadow root of the control for a question. */
export const idOf = (key: string): string => `q-${key.replaceAll('/', '-')}`;

export const contextOf = ({ plan, words, codes, subject }: ReviewScene): ChoiceContext => ({
  plan,
  words,
  ...(codes && { codes }),
  maySee: subject.maySee,
});

/** Words of the plan as they stand, in their own language and direction. */
export const planWords = ({ plan, words }: ReviewScene, text: string): TemplateResult =>
  html`<bdi lang=${writtenIn(plan.language, words) ?? nothing}>${text}</bdi>`;

/** A heading, so many levels below that of the step, with an id that a section is named by. */
export const headingAt = (
  { level }: Pick<ReviewScene, 'level'>,
  below: number,
  content: unknown,
  className: string,
): TemplateResult => heading(level + below, content, className);
