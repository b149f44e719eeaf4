/** Answers that are all in sight: one of a few, or any number of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { OWN } from '../../controllers/editing/entry.ts';
import { fieldGroup } from './field-group.ts';
import { byGroup, type FieldChoice } from './grouped.ts';
import { ownWords } from './own-words-field.ts';
import type { ChoiceField } from './select-field.ts';

export interface RadiosField extends ChoiceField<string> {
  /** Side by side where there is room. */
  readonly inline?: boolean;
}

export interface CheckboxesField extends ChoiceField<readonly string[]> {
  /** Said where there is nothing to choose from. */
  readonly none: string;
}

interface Box {
  readonly type: 'radio' | 'checkbox';
  readonly field: Pick<ChoiceField<unknown>, 'id' | 'choices'>;
  readonly isChosen: (value: string) => boolean;
  readonly choose: (value: string, on: boolean) => void;
}

export function radiosField(field: RadiosField): TemplateResult {
  const box: Box = {
    type: 'radio',
    field,
    isChosen: (value) => value === field.value,
    choose: (value) => field.onInput(value),
  };
  const way = field.inline ? 'choices choices--inline' : 'choices';
  return fieldGroup(field, html`<div class=${way}>${boxes(box)}</div>`);
}

export function checkboxesField(field: CheckboxesField): TemplateResult {
  const { value, choices, own, none } = field;
  const box: Box = {
    type: 'checkbox',
    field,
    isChosen: (one) => value.includes(one),
    // What is chosen but not shown here stays, such as a line that this person may not see.
    choose: (one, on) => {
      const others = value.filter((other) => other !== one);
      field.onInput(on ? [...others, one] : others);
    },
  };
  const shown =
    choices.length > 0
      ? html`<div class="choices">${boxes(box)}</div>`
      : html`<p class="quiet">${none}</p>`;
  return fieldGroup(field, html`${shown} ${own ? ownChoice(field) : nothing}`);
}

function ownChoice({ value, words, onInput, ...field }: CheckboxesField): TemplateResult {
  return ownWords({
    id: field.choices.length > 0 ? `${field.id}-own` : field.id,
    label: words.t('editor.own.more'),
    value: value.find((one) => one.startsWith(OWN))?.slice(OWN.length) ?? '',
    field: { ...field, words },
    onInput: (text) => {
      const others = value.filter((one) => !one.startsWith(OWN));
      onInput(text === '' ? others : [...others, `${OWN}${text}`]);
    },
  });
}

function boxes(box: Box): readonly TemplateResult[] {
  const { choices } = box.field;
  return byGroup(choices).map(([name, group], place) => {
    const each = group.map((choice) => boxFor(box, choice, choices.indexOf(choice)));
    if (name === '') return html`${each}`;
    const isOpen = place === 0 || group.some(({ value }) => box.isChosen(value));
    return html`<details class="choices__group" ?open=${isOpen}>
      <summary>${name}</summary>
      <div class="choices" role="group" aria-label=${name}>${each}</div>
    </details>`;
  });
}

/** The first has the field’s own id, so that links to the field lead to it. */
function boxFor({ type, field, isChosen, choose }: Box, choice: FieldChoice, index: number) {
  const id = index === 0 ? field.id : `${field.id}-${index}`;
  return html`<div class="choice">
    <input
      type=${type}
      id=${id}
      name=${field.id}
      value=${choice.value}
      aria-describedby=${choice.hint ? `${id}-note` : nothing}
      .checked=${live(isChosen(choice.value))}
      @change=${(event: Event) => choose(choice.value, (event.target as HTMLInputElement).checked)}
    />
    <label for=${id}>${choice.label}</label>
    ${choice.hint ? html`<p class="choice__note" id="${id}-note">${choice.hint}</p>` : nothing}
  </div>`;
}
