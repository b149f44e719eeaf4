/** What the review form is to the form around it: its value, what the browser keeps, and whether it may go. */
import { laterReview } from '../../context/later-review.ts';
import type { FormValueOptions } from '../../controllers/form-value-controller.ts';
import type { ReviewDesk } from './review-desk.ts';

type Host = HTMLElement & { readonly required: boolean };

export const reviewFormValue = (
  host: Host,
  desk: ReviewDesk,
  message: () => string,
): FormValueOptions => ({
  value: () => {
    const recorded = desk.draft.touched ? desk.draft.record() : undefined;
    return (recorded && laterReview.loaded?.planText(recorded.plan)) ?? null;
  },
  state: () => desk.text(),
  invalid: () => {
    const { draft, conflicts } = desk;
    // Whom nobody asks for a review may leave it untouched.
    if (!host.required && !draft.touched) return null;
    if (!draft.firstProblemStep && !conflicts.open) return null;
    const anchor = host.shadowRoot?.getElementById('continue') ?? null;
    return { message: message(), anchor };
  },
});
