/** A value of the plan in words, the way its field would show it. */
import { choicesOf, type ChoiceContext } from '../../controllers/editing/choices.ts';
import type { Control } from '../../controllers/editing/field-spec.ts';
import { textIn, type Json, type JsonObject } from '../../controllers/editing/plan-tree.ts';

/** Each entry is a line of its own; none where there is no value. */
export function valueWords(
  control: Control,
  value: Json | undefined,
  context: ChoiceContext,
): readonly string[] {
  if (value === undefined || value === '') return [];
  switch (control.kind) {
    case 'select':
    case 'radios':
      return chosenWords(control.options, [textIn(value)], context);
    case 'checkboxes':
      return chosenWords(control.options, value as readonly string[], context);
    case 'yes-no':
      return [context.words.t(value === true ? 'editor.answer.yes' : 'editor.answer.no')];
    case 'instant':
      return [context.words.instant(textIn(value))];
    case 'date':
      return [context.words.date(textIn(value))];
    case 'amount':
      return [amountWords(value as JsonObject, context)];
    default:
      return [textIn(value)];
  }
}

function chosenWords(
  options: Parameters<typeof choicesOf>[0],
  chosen: readonly string[],
  context: ChoiceContext,
): string[] {
  const choices = choicesOf(options, chosen, context);
  return chosen.flatMap((code) => choices.find(({ value }) => value === code)?.label ?? []);
}

function amountWords(amount: JsonObject, { words }: ChoiceContext): string {
  return words.t('editor.amount.value', {
    count: Number(amount['sessions']),
    per: words.code('choice.per', textIn(amount['per'])),
    minutes: Number(amount['minutes']),
  });
}
