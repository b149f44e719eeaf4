/** What a review changes in the plan, in sentences of the core; for the person at the screen, and for the family. */
import { describeChanges } from '@isp-kit/core/locales';
import type { Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import { reviewLetter, type ReviewLetter } from '@isp-kit/core/summaries';

export interface Reader {
  readonly audience: string;
  readonly today: string;
}

/** That an adjustment was checked, and the history of a status that is told anyway. */
const saysNothing = /\/(lastCheckedOn|statusHistory)$/;

/** An audience that the access table does not know is told nothing. */
export function changesInWords(plan: Plan, edits: readonly Edit[], reader: Reader): string[] {
  try {
    return describeChanges(
      edits.filter((edit) => !('at' in edit) || !saysNothing.test(edit.at)),
      { plan, ...reader },
    );
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

export interface LetterInput {
  /** The plan before the review, and what the review changed in its lines. */
  readonly base: Plan;
  readonly edits: readonly Edit[];
  /** The plan with the review in it. */
  readonly plan: Plan;
  readonly reviewId: string;
  readonly today: string;
}

/** The letter for the family: of what parents may see, and of nothing else. */
export function familyLetter(input: LetterInput): ReviewLetter | undefined {
  const { base, edits, plan, reviewId, today } = input;
  const reader = { audience: 'parent', today };
  // How far each outcome was achieved stands in the letter already.
  const others = edits.filter((edit) => !('at' in edit) || !edit.at.endsWith('/achievement'));
  const changes = changesInWords(base, others, reader);
  return reviewLetter(plan, reviewId, { ...reader, changes });
}

export { reviewLetterText } from '@isp-kit/core/summaries';
export type { ReviewLetter };
