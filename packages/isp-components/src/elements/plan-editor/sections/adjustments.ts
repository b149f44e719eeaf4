/** Reasonable adjustments: what adults do. */
import type { FieldSpec } from '../../../controllers/editing/field-spec.ts';
import type { SectionBody } from './section.ts';

const kinds = [
  'environment',
  'curriculum',
  'routine',
  'communication',
  'assessment',
  'equipment',
] as const;

const fields: readonly FieldSpec[] = [
  {
    key: 'statement',
    label: 'editor.adjustment.statement',
    hint: 'editor.adjustment.statement.hint',
    control: { kind: 'textarea', size: 'statement' },
    required: true,
  },
  {
    key: 'kind',
    label: 'editor.adjustment.kind',
    control: {
      kind: 'select',
      options: { from: 'words', area: 'choice.adjustment', codes: kinds },
    },
    required: true,
  },
  {
    key: 'where',
    label: 'editor.adjustment.where',
    hint: 'editor.adjustment.where.hint',
    control: { kind: 'textarea', size: 'statement' },
  },
  {
    key: 'barriers',
    label: 'editor.adjustment.barriers',
    control: { kind: 'checkboxes', options: { from: 'lines', list: 'barriers' } },
  },
  {
    key: 'owner',
    label: 'editor.adjustment.owner',
    control: { kind: 'select', options: { from: 'lines', list: 'people' } },
  },
  { key: 'startedOn', label: 'editor.adjustment.startedOn', control: { kind: 'date' } },
  { key: 'lastCheckedOn', label: 'editor.adjustment.lastCheckedOn', control: { kind: 'date' } },
  { key: 'endedOn', label: 'editor.adjustment.endedOn', control: { kind: 'date' } },
  {
    key: 'legalBasis',
    label: 'editor.adjustment.legalBasis',
    control: {
      kind: 'select',
      options: {
        from: 'words',
        area: 'choice.legalBasis',
        codes: ['equality-act', 'good-practice'],
      },
    },
  },
];

export const adjustments: SectionBody = {
  intro: 'editor.adjustments.intro',
  parts: [
    {
      kind: 'list',
      list: {
        key: '/adjustments',
        thing: 'editor.thing.adjustment',
        empty: 'editor.adjustments.empty',
        fields,
        namedBy: 'statement',
        start: () => ({ barriers: [] }),
      },
    },
  ],
};
