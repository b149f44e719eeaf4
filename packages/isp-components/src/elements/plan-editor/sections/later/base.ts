/** Time in an inclusion base, and the way into mainstream life. */
import type { FieldSpec } from '../../../../controllers/editing/field-spec.ts';
import { account, anyOf, date, lines, oneInSight, person, text, words } from '../controls.ts';
import type { SectionPart } from '../section.ts';

const hours = { kind: 'number', min: 0, max: 168, step: 0.25 } as const;

const fields: readonly FieldSpec[] = [
  {
    key: 'kind',
    label: 'editor.base.kind',
    hint: 'editor.base.kind.hint',
    control: oneInSight(words('baseKind', ['support-base', 'specialist-base'])),
    required: true,
  },
  { key: 'name', label: 'editor.base.name', control: text },
  {
    key: 'hoursInBase',
    label: 'editor.base.hoursInBase',
    hint: 'editor.base.hours.hint',
    control: hours,
    required: true,
  },
  { key: 'hoursInClass', label: 'editor.base.hoursInClass', control: hours, required: true },
  {
    key: 'mainstreamPlan',
    label: 'editor.base.mainstreamPlan',
    hint: 'editor.base.mainstreamPlan.hint',
    control: account,
  },
  { key: 'reviewedOn', label: 'editor.base.reviewedOn', control: date },
  { key: 'nextReviewOn', label: 'editor.base.nextReviewOn', control: date },
  { key: 'ledBy', label: 'editor.base.ledBy', control: person },
  { key: 'provision', label: 'editor.base.provision', control: anyOf(lines('provision')) },
];

export const base: readonly SectionPart[] = [
  {
    kind: 'fields',
    at: '/base',
    fields,
    whole: {
      thing: 'editor.thing.base',
      empty: 'editor.base.empty',
      start: () => ({ provision: [] }),
    },
  },
];
