/** One field of the plan: to write in where this person may, else to read, with the reason. */
import { html, type TemplateResult } from 'lit';
import type { EditAccess } from '@isp-kit/core/access';
import type { ChoiceContext } from '../../controllers/editing/choices.ts';
import type { FieldSpec } from '../../controllers/editing/field-spec.ts';
import { isObject, textIn } from '../../controllers/editing/plan-tree.ts';
import { errorText } from '../fields/error-text.ts';
import { readOnlyField } from '../fields/read-only-field.ts';
import { specField } from '../fields/spec-field.ts';
import { valueWords } from '../fields/value-words.ts';
import { writtenIn } from '../fields/written-in.ts';
import { adviceView } from './advice-view.ts';
import { lineOf } from './drawing.ts';
import { idOf, type EditorScene } from './scene.ts';

export const contextOf = ({ plan, words, codes, maySee }: EditorScene): ChoiceContext => ({
  plan,
  words,
  codes,
  maySee,
});

/** Fields of a line that decide whose it is, and with that who may change it. */
const owners = ['person', 'saidBy', 'raisedBy', 'author', 'observedBy', 'recordedBy', 'writer'];
const decides = [...owners, 'party', 'speaker', 'stage'];

/** What those fields say in the line that a place is in; asked at every key, so that the answer to all else is not. */
function whose(editing: EditorScene['editing'], at: string): string {
  const line = lineOf(at);
  const found = line === at ? undefined : editing.valueAt(line);
  return isObject(found) ? decides.map((key) => textIn(found[key])).join(' ') : '';
}

/** Whether the person may give the field another value. */
export function fieldAccess({ editing, drawing }: EditorScene, at: string): EditAccess {
  if (editing.isDraft(at)) return { allowed: true, reason: '' };
  const ask = () => editing.may({ type: 'set', at, value: editing.valueAt(at) ?? '' });
  return drawing.once(`set ${at} ${whose(editing, at)}`, ask);
}

export interface FieldViewOptions {
  /** The reason that was given already for all the fields around; true where any was. */
  readonly reasonTold?: boolean | string;
}

/** What was handed over for a time says something else than what is around it. */
const isTold = ({ reasonTold = false }: FieldViewOptions, reason: string): boolean =>
  typeof reasonTold === 'string' ? reasonTold === reason : reasonTold;

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

/** Whether somebody wrote it, in words of their own. */
export const isWritten = ({ control: { kind } }: FieldSpec): boolean =>
  kind === 'text' || kind === 'textarea';

/** What somebody said is in the language that they said it in; all else is in the plan’s. */
const languageAt = ({ editing, plan }: EditorScene, around: string): string =>
  textIn(editing.valueAt(`${around}/language`)) || plan.language;

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
      reason: isTold(options, access.reason) ? undefined : access.reason,
      lang: isWritten(spec) ? writtenIn(languageAt(scene, around), words) : undefined,
    });
  }
  const error = editing.errorAt(at);
  const field = specField({
    spec,
    context,
    id: idOf(at),
    disabled,
    language: isWritten(spec) ? languageAt(scene, around) : undefined,
    value: editing.entryAt(at, spec),
    error: error && errorText(error, label, words),
    onInput: (entry) => editing.input(at, spec, entry),
    onLeave: () => editing.leave(at),
  });
  return html`<div class="advised">${field} ${adviceView(scene, at, label)}</div>`;
}
