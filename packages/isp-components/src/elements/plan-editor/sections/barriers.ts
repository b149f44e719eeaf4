/** What gets in the way, in the child's terms. */
import type { FieldSpec } from '../../../controllers/editing/field-spec.ts';
import type { SectionBody } from './section.ts';

const statement = { kind: 'textarea', size: 'statement' } as const;

const fields: readonly FieldSpec[] = [
  {
    key: 'statement',
    label: 'editor.barrier.statement',
    hint: 'editor.barrier.statement.hint',
    control: statement,
    required: true,
  },
  {
    key: 'where',
    label: 'editor.barrier.where',
    hint: 'editor.barrier.where.hint',
    control: statement,
  },
  { key: 'impact', label: 'editor.barrier.impact', control: statement },
  {
    key: 'areas',
    label: 'editor.barrier.areas',
    hint: 'editor.barrier.areas.hint',
    control: {
      kind: 'checkboxes',
      options: { from: 'codes', list: 'areas-of-development', own: true },
    },
  },
  {
    key: 'evidence',
    label: 'editor.barrier.evidence',
    hint: 'editor.barrier.evidence.hint',
    control: statement,
  },
  { key: 'firstNoticedOn', label: 'editor.barrier.firstNoticedOn', control: { kind: 'date' } },
  { key: 'firstResponse', label: 'editor.barrier.firstResponse', control: statement },
];

export const barriers: SectionBody = {
  intro: 'editor.barriers.intro',
  parts: [
    {
      kind: 'list',
      list: {
        key: '/barriers',
        thing: 'editor.thing.barrier',
        empty: 'editor.barriers.empty',
        fields,
        namedBy: 'statement',
        start: () => ({ areas: [] }),
      },
    },
  ],
};
