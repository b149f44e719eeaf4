/** The review form’s page: where one is, what stands in the way, the step itself, and the way on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ConflictController } from '../../controllers/conflict-controller.ts';
import { reviewSteps, type ReviewStep } from '../../controllers/review/question.ts';
import type { SaveStatus } from '../../controllers/save-controller.ts';
import { conflictList } from '../fields/conflict-list.ts';
import { errorSummary, type SummaryItem } from '../fields/error-summary.ts';
import { errorText } from '../fields/error-text.ts';
import { agreementStep } from './agreement-step.ts';
import { basicsStep } from './basics-step.ts';
import { checkStep } from './check-step.ts';
import { outcomesStep, provisionStep } from './judgement-steps.ts';
import { shownConflicts, undecidedItems } from './review-conflicts.ts';
import { idOf, type ReviewScene } from './scene.ts';
import { voicesStep } from './voices-step.ts';

export const SUMMARY_ID = 'summary';

export interface ReviewPage {
  readonly saveStatus: SaveStatus;
  readonly conflicts: ConflictController;
  /** Whether a save was tried before every conflict was decided. */
  readonly conflictTold: boolean;
  readonly status: string;
  readonly onContinue: () => void;
  readonly onBack: () => void;
}

const steps: Readonly<Record<ReviewStep, (scene: ReviewScene) => TemplateResult>> = {
  basics: basicsStep,
  outcomes: outcomesStep,
  provision: provisionStep,
  voices: voicesStep,
  agreement: agreementStep,
  check: checkStep,
};

export function reviewPage(scene: ReviewScene, page: ReviewPage): TemplateResult {
  return html`<div class="page">
    ${summary(scene, page)}
    ${
      page.conflicts.open
        ? conflictList(scene.words, shownConflicts(scene, page.conflicts, page.conflictTold))
        : stepView(scene)
    }
    ${bar(scene, page)}
  </div>`;
}

function stepView(scene: ReviewScene): TemplateResult {
  const { words, step } = scene;
  const index = reviewSteps.indexOf(step) + 1;
  return html`<section class="step" part="step" aria-labelledby="step-title">
    <div>
      <p class="quiet small">${words.t('review.position', { index, total: reviewSteps.length })}</p>
      <h2 class="heading-l" id="step-title" tabindex="-1">${words.t(`review.step.${step}`)}</h2>
    </div>
    ${steps[step](scene)}
  </section>`;
}

function summary(scene: ReviewScene, page: ReviewPage): TemplateResult | typeof nothing {
  const { words } = scene;
  const title = words.t('review.summary.title');
  if (page.conflicts.open) {
    const items = page.conflictTold ? undecidedItems(scene, page.conflicts) : [];
    return items.length > 0 ? errorSummary({ id: SUMMARY_ID, title, items }) : nothing;
  }
  const items = problemItems(scene);
  if (items.length > 0) return errorSummary({ id: SUMMARY_ID, title, items });
  return failure(scene, page.saveStatus);
}

function problemItems(scene: ReviewScene): SummaryItem[] {
  const { draft, step, words } = scene;
  return draft.told(step).map(({ key, field, error }) => ({
    id: idOf(key),
    text: errorText(error, words.t(field.label), words),
    onSelect: () => scene.focusOn(idOf(key)),
  }));
}

function failure({ words }: ReviewScene, status: SaveStatus): TemplateResult | typeof nothing {
  if (status.kind !== 'failed' && status.kind !== 'invalid') return nothing;
  const message = status.kind === 'failed' ? status.message : undefined;
  const texts =
    status.kind === 'invalid'
      ? status.issues.map((issue) => issue.message)
      : [message ? words.t('editor.failed.reason', { message }) : words.t('editor.failed.text')];
  return errorSummary({
    id: SUMMARY_ID,
    title: words.t('review.failed.title'),
    ...(status.kind === 'invalid' && { text: words.t('editor.invalid.text') }),
    items: texts.map((text) => ({ id: '', text, onSelect: () => undefined })),
  });
}

function bar({ words, step, disabled }: ReviewScene, page: ReviewPage): TemplateResult {
  const saving = page.saveStatus.kind === 'saving';
  const onLast = step === 'check' || page.conflicts.open;
  const label = onLast
    ? saving
      ? 'review.saving'
      : page.conflicts.open
        ? 'editor.conflict.save'
        : 'review.save'
    : 'review.continue';
  return html`<div class="bar" part="actions">
    <button
      class="button"
      type="button"
      id="continue"
      aria-disabled=${saving ? 'true' : nothing}
      ?disabled=${disabled}
      @click=${page.onContinue}
    >
      ${words.t(label)}
    </button>
    ${
      step === 'basics' || page.conflicts.open
        ? nothing
        : html`<button
            class="button button--plain"
            type="button"
            id="back"
            ?disabled=${disabled}
            @click=${page.onBack}
          >
            ${words.t('review.back')}
          </button>`
    }
    <p class="bar__status" role="status">${page.status}</p>
    <slot name="actions"></slot>
  </div>`;
}
