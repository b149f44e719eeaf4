/** Observations of progress, each on its day. */
import type { FieldSpec } from '../../../../controllers/editing/field-spec.ts';
import { date, lines, oneInSight, oneOf, person, statement, words } from '../controls.ts';
import type { SectionPart } from '../section.ts';

const fields: readonly FieldSpec[] = [
  {
    key: 'outcome',
    label: 'editor.progress.outcome',
    control: oneOf(lines('outcomes')),
    required: true,
  },
  { key: 'on', label: 'editor.progress.on', control: date, required: true },
  {
    key: 'kind',
    label: 'editor.progress.kind',
    control: oneInSight(words('progressKind', ['measure', 'narrative', 'child-view'])),
    required: true,
  },
  {
    key: 'value',
    label: 'editor.progress.value',
    hint: 'editor.progress.value.hint',
    control: { kind: 'number', min: -1_000_000, max: 1_000_000, step: 'any' },
  },
  {
    key: 'text',
    label: 'editor.progress.text',
    hint: 'editor.progress.text.hint',
    control: statement,
  },
  { key: 'observedBy', label: 'editor.progress.observedBy', control: person },
];

export const progress: readonly SectionPart[] = [
  {
    kind: 'list',
    list: {
      key: '/progress',
      thing: 'editor.thing.progress',
      empty: 'editor.progress.empty',
      fields,
      namedBy: ['on', 'outcome'],
      start: ({ today, personId }) => ({
        on: today,
        ...(personId !== undefined && { observedBy: personId }),
      }),
    },
  },
];
