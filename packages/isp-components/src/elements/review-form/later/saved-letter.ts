/** The letter for the family, once the review is saved: shown, copied and printed. */
import type { TemplateResult } from 'lit';
import { laterReview } from '../../../context/later-review.ts';
import type { ReviewLetter } from '../../../controllers/review/plan-changes.ts';
import type { RecordedReview } from '../../../controllers/review/recorded-review.ts';
import type { Localiser } from '../../../locales/localiser.ts';
import { savedView } from './saved-view.ts';

export interface LetterHost {
  readonly words: Localiser;
  readonly level: number;
  readonly disabled: boolean;
  readonly status: string;
  readonly say: (text: string) => void;
}

/** What parents may see of the saved review, as a letter; undefined until that part is loaded. */
function letterOf(saved: RecordedReview, today: string): ReviewLetter | undefined {
  return laterReview.loaded?.familyLetter({
    base: saved.base,
    edits: saved.planEdits,
    plan: saved.plan,
    reviewId: saved.review.id,
    today,
  });
}

/** The letter as text. */
export function letterText(saved: RecordedReview, today: string): string | undefined {
  const letter = letterOf(saved, today);
  return letter && laterReview.loaded?.reviewLetterText(letter);
}

export function savedPage(host: LetterHost, saved: RecordedReview, today: string): TemplateResult {
  const { words, say } = host;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(letterText(saved, today) ?? '');
      say(words.t('review.letter.copied'));
    } catch {
      // A page without the permission, or plain http: the text is there to be selected.
      say(words.t('review.letter.not-copied'));
    }
  };
  return savedView({
    ...host,
    review: saved.review,
    letter: letterOf(saved, today),
    onCopy: () => void copy(),
    onPrint: () => {
      print();
    },
  });
}
