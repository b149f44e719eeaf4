/** The letter for the family, once the review is saved: shown, copied and printed. */
import { html, type TemplateResult } from 'lit';
import { laterReview } from '../../context/later-review.ts';
import type { ReviewLetter } from '../../controllers/review/plan-changes.ts';
import type { RecordedReview } from '../../controllers/review/recorded-review.ts';
import type { Localiser } from '../../locales/localiser.ts';
import { laterSteps } from './later-steps.ts';

export interface LetterHost {
  readonly words: Localiser;
  readonly level: number;
  readonly disabled: boolean;
  readonly status: string;
  readonly say: (text: string) => void;
}

/** What parents may see of the saved review, as a letter; undefined until that part is loaded. */
export function letterOf(saved: RecordedReview, today: string): ReviewLetter | undefined {
  return laterReview.loaded?.familyLetter({
    base: saved.base,
    edits: saved.planEdits,
    plan: saved.plan,
    reviewId: saved.review.id,
    today,
  });
}

/** The letter as text; loads what it needs. */
export async function letterText(
  saved: RecordedReview,
  today: string,
): Promise<string | undefined> {
  const core = await laterReview.want();
  const letter = letterOf(saved, today);
  return core && letter && core.reviewLetterText(letter);
}

export function savedPage(host: LetterHost, saved: RecordedReview, today: string): TemplateResult {
  const steps = laterSteps.loaded;
  const { words, say } = host;
  if (!steps) return html`<p class="quiet">${words.t('review.loading')}</p>`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText((await letterText(saved, today)) ?? '');
      say(words.t('review.letter.copied'));
    } catch {
      // A page without the permission, or plain http: the text is there to be selected.
      say(words.t('review.letter.not-copied'));
    }
  };
  return steps.savedView({
    ...host,
    review: saved.review,
    letter: letterOf(saved, today),
    onCopy: () => void copy(),
    onPrint: () => {
      print();
    },
  });
}
