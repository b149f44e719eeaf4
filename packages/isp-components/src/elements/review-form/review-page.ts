/** The review form’s page: where one is, what stands in the way, the step itself, and the way on. */
import { html, nothing, type TemplateResult } from 'lit';
import { reviewSteps, type ReviewStep } from '../../controllers/review/question.ts';
import type { SaveStatus } from '../../controllers/save-controller.ts';
import { errorSummary, type SummaryItem } from '../fields/error-summary.ts';
import { errorText } from '../fields/error-text.ts';
import { action } from './action.ts';
import { basicsStep } from './basics-step.ts';
import { lastStep } from './last-step.ts';
import { headingAt, idOf, type ReviewScene } from './scene.ts';

export const SUMMARY_ID = 'summary';

/** What two people wrote in one place. */
export interface OpenConflict {
  readonly view: TemplateResult;
  /** What nobody has decided, though a save was tried. */
  readonly undecided: readonly SummaryItem[];
}

export interface ReviewPage {
  readonly saveStatus: SaveStatus;
  readonly conflict: OpenConflict | undefined;
  readonly status: string;
  /** The step, where it is one of those that are loaded later; undefined while it is not there. */
  readonly later: () => TemplateResult | undefined;
  /** Whether loading it has failed. */
  readonly laterFailed: boolean;
  /** Writing that was not saved, offered. */
  readonly draft: unknown;
  readonly onLoad: () => void;
  readonly onContinue: () => void;
  readonly onBack: () => void;
}

const steps: Readonly<Partial<Record<ReviewStep, (scene: ReviewScene) => TemplateResult>>> = {
  last: lastStep,
  basics: basicsStep,
};

export function reviewPage(scene: ReviewScene, page: ReviewPage): TemplateResult {
  const { conflict } = page;
  const asked = conflict ? undefined : (steps[scene.step]?.(scene) ?? page.later());
  // Of a step that is not there yet nothing is put right: its words are not there either.
  const above = conflict || asked ? summary(scene, page) : failure(scene, page.saveStatus);
  return html`<div class="page">
    ${page.draft} ${above} ${conflict?.view ?? stepView(scene, asked ?? waiting(scene, page))}
    ${bar(scene, page)}
  </div>`;
}

function stepView(scene: ReviewScene, body: TemplateResult): TemplateResult {
  const { words, step } = scene;
  const index = reviewSteps.indexOf(step) + 1;
  const title = html`<span id="step-title" tabindex="-1">${words.t(`review.step.${step}`)}</span>`;
  return html`<section class="step" part="step" aria-labelledby="step-title">
    <div class="step__head">
      <p class="quiet small">${words.t('review.position', { index, total: reviewSteps.length })}</p>
      ${headingAt(scene, 0, title, 'heading-xl')}
    </div>
    ${body}
  </section>`;
}

function waiting(
  scene: ReviewScene,
  { laterFailed, onLoad }: Pick<ReviewPage, 'laterFailed' | 'onLoad'>,
): TemplateResult {
  const { words } = scene;
  if (!laterFailed) return html`<p class="quiet">${words.t('review.loading')}</p>`;
  return html`<div class="panel panel--caution stack">
    <p>${words.t('review.not-loaded')}</p>
    <div>${action(scene, { id: 'load', text: words.t('review.load'), onPress: onLoad })}</div>
  </div>`;
}

/** Before it is known what the person at the screen may do, nothing is asked. */
export const waitingPage = (
  scene: ReviewScene,
  rights: { readonly hasFailed: boolean; tryAgain(): void },
): TemplateResult =>
  waiting(scene, { laterFailed: rights.hasFailed, onLoad: () => rights.tryAgain() });

function summary(scene: ReviewScene, page: ReviewPage): TemplateResult | typeof nothing {
  const { words } = scene;
  const title = words.t('review.summary.title');
  const items = page.conflict?.undecided ?? problemItems(scene);
  if (items.length > 0) return errorSummary({ id: SUMMARY_ID, title, items });
  return page.conflict ? nothing : failure(scene, page.saveStatus);
}

/** The same question is asked of many lines, so each item names its own. */
function problemItems(scene: ReviewScene): SummaryItem[] {
  const { draft, step, words } = scene;
  return draft.told(step).map(({ key, field, error: code, about }) => {
    const error = errorText(code, words.t(field.label), words);
    return {
      id: idOf(key),
      text: about === undefined ? error : words.t('review.summary.about', { error, about }),
      onSelect: () => scene.focusOn(idOf(key)),
    };
  });
}

function failure({ words }: ReviewScene, status: SaveStatus): TemplateResult | typeof nothing {
  if (status.kind !== 'failed' && status.kind !== 'invalid') return nothing;
  const message = status.kind === 'failed' ? status.message : undefined;
  const texts =
    status.kind === 'invalid'
      ? status.issues.map((issue) => issue.message)
      : [
          message ? words.t('editor.failed.reason', { message }) : words.t('editor.failed.text'),
          ...(status.retryWhenOnline ? [words.t('editor.failed.retry')] : []),
        ];
  return errorSummary({
    id: SUMMARY_ID,
    title: words.t('review.failed.title'),
    ...(status.kind === 'invalid' && { text: words.t('editor.invalid.text') }),
    items: texts.map((text) => ({ id: '', text, onSelect: () => undefined })),
  });
}

function bar(scene: ReviewScene, page: ReviewPage): TemplateResult {
  const { words, step, disabled } = scene;
  const saving = page.saveStatus.kind === 'saving';
  const isFirst = step === reviewSteps[0] || page.conflict;
  return html`<div class="bar" part="actions">
    <button
      class="button"
      type="button"
      id="continue"
      aria-disabled=${saving ? 'true' : nothing}
      aria-keyshortcuts="Control+Enter"
      ?disabled=${disabled}
      @click=${page.onContinue}
    >
      ${words.t(onwardKey(scene, page, saving))}
    </button>
    ${
      isFirst
        ? nothing
        : action(scene, { id: 'back', text: words.t('review.back'), onPress: page.onBack })
    }
    <slot name="actions"></slot>
    <p class="bar__status" role="status">${page.status}</p>
    <p class="bar__keys small quiet">${words.t('review.keys')}</p>
  </div>`;
}

function onwardKey({ step }: ReviewScene, { conflict }: ReviewPage, saving: boolean) {
  if (step !== 'check' && !conflict) return 'review.continue';
  if (saving) return 'review.saving';
  return conflict ? 'editor.conflict.save' : 'review.save';
}
