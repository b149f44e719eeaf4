/** What can be changed of a line during its review, with the present words in the fields. */
import type { FieldSpec } from '../editing/field-spec.ts';
import { valueAt, type JsonObject } from '../editing/plan-tree.ts';
import type { JudgedLine, LineKind } from './judged-line.ts';
import { radios, text, type Question } from './question.ts';

const statement: FieldSpec = {
  ...text('statement', 'review.change.statement', 'statement'),
  required: true,
};

const fields: Readonly<Record<LineKind, readonly FieldSpec[]>> = {
  outcome: [
    statement,
    text('target', 'review.change.target', 'statement'),
    { key: 'dueOn', label: 'review.change.dueOn', control: { kind: 'date' } },
    radios('lifecycle', 'review.change.lifecycle', 'choice.lifecycle', ['active', 'on-hold']),
  ],
  provision: [
    statement,
    { key: 'amount', label: 'review.change.amount', control: { kind: 'amount' } },
    {
      key: 'layer',
      label: 'review.change.layer',
      control: { kind: 'select', options: { from: 'codes', list: 'layers' } },
      required: true,
    },
    { key: 'endsOn', label: 'review.change.endsOn', control: { kind: 'date' } },
    radios('status', 'review.change.status', 'choice.provisionStatus', ['active', 'paused']),
  ],
  adjustment: [statement, text('where', 'review.change.where', 'statement')],
};

export const changeFields = (kind: LineKind): readonly FieldSpec[] => fields[kind];

export function changeQuestions(kind: LineKind, line: JudgedLine): Question[] {
  return fields[kind].map((field) => ({
    key: `change/${line.id}/${field.key}`,
    field,
    initial: valueAt(line as unknown as JsonObject, `/${field.key}`),
    about: line.statement,
  }));
}
