/** One field of the plan: to write in where this person may, else to read, with the reason. */
import { html, type TemplateResult } from 'lit';
import type { EditAccess } from '@isp-kit/core/access';
import type { ChoiceContext } from '../../controllers/editing/choices.ts';
import type { FieldSpec } from '../../controllers/editing/field-spec.ts';
import { errorText } from '../fields/error-text.ts';
import { readOnlyField } from '../fields/read-only-field.ts';
import { specField } from '../fields/spec-field.ts';
import { valueWords } from '../fields/value-words.ts';
import { idOf, type EditorScene } from './scene.ts';

export const contextOf = ({ plan, words, codes, maySee }: EditorScene): ChoiceContext => ({
  plan,
  words,
  codes,
  maySee,
});

/** Whether the person may give the field another value. */
export function fieldAccess({ editing }: EditorScene, at: string): EditAccess {
  if (editing.isDraft(at)) return { allowed: true, reason: '' };
  return editing.may({ type: 'set', at, value: editing.valueAt(at) ?? '' });
}

export interface FieldViewOptions {
  /** The reason was given already, for all the fields around. */
  readonly reasonTold?: boolean;
}

/** The field, and under it what was said about it. */
export function fieldView(
  scene: EditorScene,
  spec: FieldSpec,
  around: string,
  options: FieldViewOptions = {},
): TemplateResult {
  const field = plainField(scene, spec, around, options);
  const at = `${around}/${spec.key}`;
  if (!scene.notes || scene.withheldReason(at) !== undefined) return field;
  return html`<div class="noted">
    ${field} ${scene.notes.at(at, scene.words.t(spec.label), spec)}
  </div>`;
}

function plainField(
  scene: EditorScene,
  spec: FieldSpec,
  around: string,
  options: FieldViewOptions,
): TemplateResult {
  const { editing, words, disabled } = scene;
  const at = `${around}/${spec.key}`;
  const label = words.t(spec.label);
  const kept = scene.withheldReason(at);
  if (kept !== undefined) {
    const none = words.t('editor.withheld', { reason: kept });
    return readOnlyField({ label, value: [], none });
  }
  const access = fieldAccess(scene, at);
  const context = contextOf(scene);
  if (!access.allowed) {
    return readOnlyField({
      label,
      value: valueWords(spec.control, editing.valueAt(at), context),
      none: words.t('editor.nothing'),
      reason: options.reasonTold ? undefined : access.reason,
    });
  }
  const error = editing.errorAt(at);
  return specField({
    spec,
    context,
    id: idOf(at),
    disabled,
    value: editing.entryAt(at, spec),
    error: error && errorText(error, label, words),
    onInput: (entry) => editing.input(at, spec, entry),
    onLeave: () => editing.leave(at),
  });
}
