/** What stands in the way of a save, at the top of the editor, where focus goes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { SaveStatus } from '../../controllers/save-controller.ts';
import { errorSummary, type SummaryItem } from '../fields/error-summary.ts';
import { errorText } from '../fields/error-text.ts';
import { leadsTo } from './refused-places.ts';
import { idOf, type EditorScene } from './scene.ts';

export interface ProblemPanel {
  readonly status: SaveStatus;
  /** Whether a save was tried while something had still to be put right. */
  readonly blocked: boolean;
  readonly undecided: readonly SummaryItem[];
  readonly focusField: (at: string) => void;
}

export const SUMMARY_ID = 'summary';

export function problemPanel(
  scene: EditorScene,
  panel: ProblemPanel,
): TemplateResult | typeof nothing {
  const { words } = scene;
  if (panel.blocked) {
    const items = panel.undecided.length > 0 ? panel.undecided : problemItems(scene, panel);
    if (items.length === 0) return nothing;
    return errorSummary({ id: SUMMARY_ID, title: words.t('editor.summary.title'), items });
  }
  if (panel.status.kind === 'failed') return failedPanel(scene, panel.status);
  if (scene.editing.refusals.length > 0) return invalidPanel(scene, panel);
  return nothing;
}

function problemItems(
  { editing, words }: EditorScene,
  { focusField }: ProblemPanel,
): SummaryItem[] {
  return editing.toldProblems.map(({ at, field, error }) => ({
    id: idOf(at),
    text: errorText(error, words.t(field.label), words),
    onSelect: () => focusField(at),
  }));
}

type Failed = Extract<SaveStatus, { kind: 'failed' }>;

function failedPanel(scene: EditorScene, { message, retryWhenOnline }: Failed): TemplateResult {
  const { words, acts, disabled } = scene;
  const text = message
    ? words.t('editor.failed.reason', { message })
    : words.t('editor.failed.text');
  const texts = retryWhenOnline ? [text, words.t('editor.failed.retry')] : [text];
  return errorSummary({
    id: SUMMARY_ID,
    title: words.t('editor.failed.title'),
    items: texts.map((one) => ({ id: '', text: one, onSelect: () => undefined })),
    action: html`<button
      class="button button--plain"
      type="button"
      id="save-again"
      ?disabled=${disabled}
      @click=${acts.save}
    >
      ${words.t('editor.failed.again')}
    </button>`,
  });
}

/** What has no place that can be gone to is said all the same, as text. */
function invalidPanel(scene: EditorScene, { focusField }: ProblemPanel): TemplateResult {
  const { words, editing } = scene;
  const items = editing.refusals.map(({ at, message }) => ({
    id: leadsTo(scene, at) ? idOf(at) : '',
    text: message,
    onSelect: () => focusField(at),
  }));
  return errorSummary({
    id: SUMMARY_ID,
    title: words.t('editor.invalid.title'),
    text: words.t('editor.invalid.text'),
    items,
  });
}
