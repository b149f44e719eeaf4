/** One of many answers, from a list that opens. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { OWN } from '../../controllers/editing/entry.ts';
import {
  describedBy,
  fieldClass,
  hintAndError,
  invalid,
  labelText,
  onGroupLeave,
  onPaper,
  type Field,
} from './field.ts';
import { byGroup, type FieldChoice } from './grouped.ts';
import { ownWords } from './own-words-field.ts';

export interface ChoiceField<Value> extends Field<Value> {
  readonly choices: readonly FieldChoice[];
  /** Set where somebody may say it in words of their own. */
  readonly own?: boolean;
}

export function selectField(field: ChoiceField<string>): TemplateResult {
  const { id, value, words, onInput } = field;
  const isOwn = value.startsWith(OWN);
  return html`<div class=${fieldClass(field)} part="field" @focusout=${onGroupLeave(field.onLeave)}>
    <label class="field__label" for=${id} part="label">${labelText(field)}</label>
    ${hintAndError(field)} ${selectControl(field)}
    ${onPaper(field.choices.find((choice) => choice.value === value)?.label ?? '')}
    ${
      isOwn
        ? ownWords({
            id: `${id}-own`,
            label: words.t('editor.own.label'),
            value: value.slice(OWN.length),
            field,
            onInput: (text) => onInput(`${OWN}${text}`),
          })
        : nothing
    }
  </div>`;
}

/** The list alone. Part of a group, it leaves hint and error to the group. */
export function selectControl(field: ChoiceField<string>, { isPart = false } = {}): TemplateResult {
  const { value, words, own } = field;
  const shown = value.startsWith(OWN) ? OWN : value;
  return html`<select
    class="control control--select"
    id=${field.id}
    aria-describedby=${isPart ? nothing : describedBy(field)}
    aria-invalid=${invalid(field)}
    ?disabled=${field.disabled}
    .value=${live(shown)}
    @change=${(event: Event) => field.onInput((event.target as HTMLSelectElement).value)}
  >
    ${emptyChoice(field)} ${byGroup(field.choices).map((group) => optionGroup(group, shown))}
    ${own ? option({ value: OWN, label: words.t('editor.own.choice') }, shown) : nothing}
  </select>`;
}

function optionGroup([name, choices]: readonly [string, readonly FieldChoice[]], shown: string) {
  const options = choices.map((choice) => option(choice, shown));
  return name === '' ? options : html`<optgroup label=${name}>${options}</optgroup>`;
}

const option = ({ value, label }: FieldChoice, shown: string) =>
  html`<option value=${value} ?selected=${value === shown}>${label}</option>`;

/** "Nothing chosen" is an answer where the field is optional, and where nothing was chosen yet. */
function emptyChoice({ optional, value, words }: ChoiceField<string>) {
  if (!optional && value !== '') return nothing;
  const text = optional ? words.t('editor.select.none') : words.t('editor.select.choose');
  return html`<option value="" ?selected=${value === ''}>${text}</option>`;
}
