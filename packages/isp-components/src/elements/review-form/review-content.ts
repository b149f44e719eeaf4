/** Everything inside the frame: why there is nothing to record, the step that is answered, or that it is saved. */
import { html, type TemplateResult } from 'lit';
import type { Localiser } from '../../locales/localiser.ts';
import type { DeskHost, ReviewDesk } from './review-desk.ts';
import { laterSteps } from './later-steps.ts';
import { reviewPage, waitingPage } from './review-page.ts';

export function reviewContent(
  { disabled, headingLevel: level }: Pick<DeskHost, 'disabled' | 'headingLevel'>,
  desk: ReviewDesk,
  words: Localiser,
  onContinue: () => void,
): TemplateResult {
  const { status, today, save, draft } = desk;
  const steps = laterSteps.loaded;
  if (save.saved && steps) {
    const say = (text: string) => desk.say(text);
    return steps.savedPage({ words, disabled, level, status, say }, save.saved, today);
  }
  const scene = draft.plan && desk.scene(draft.plan);
  if (!scene) return html`<p class="quiet">${words.t(whyNothing(desk))}</p>`;
  const access = desk.mayRecord;
  if (!access) return waitingPage(scene, desk.rights);
  const { allowed, reason } = access;
  if (!allowed) return html`<p class="panel">${words.t('review.refused', { reason })}</p>`;
  return reviewPage(scene, desk.page(scene, onContinue));
}

function whyNothing({ save, waiting }: ReviewDesk) {
  if (save.waiting) return waiting ? 'review.loading' : 'review.not-loaded';
  return save.unreadable ? 'review.unreadable' : 'review.no-plan';
}
