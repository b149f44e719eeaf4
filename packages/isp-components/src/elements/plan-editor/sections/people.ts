/** Everybody who takes part. */
import type { FieldSpec } from '../../../controllers/editing/field-spec.ts';
import type { SectionBody } from './section.ts';

const fields: readonly FieldSpec[] = [
  { key: 'name', label: 'editor.contributor.name', control: { kind: 'text' }, required: true },
  {
    key: 'role',
    label: 'editor.contributor.role',
    control: { kind: 'select', options: { from: 'codes', list: 'roles', own: true } },
    required: true,
  },
  { key: 'relation', label: 'editor.contributor.relation', control: { kind: 'text' } },
  { key: 'organisation', label: 'editor.contributor.organisation', control: { kind: 'text' } },
  { key: 'knownSince', label: 'editor.contributor.knownSince', control: { kind: 'date' } },
  {
    key: 'notes',
    label: 'editor.contributor.notes',
    control: { kind: 'textarea', size: 'statement' },
  },
];

export const people: SectionBody = {
  intro: 'editor.people.intro',
  parts: [
    {
      kind: 'list',
      list: {
        key: '/people',
        thing: 'editor.thing.contributor',
        empty: 'editor.people.empty',
        fields,
        namedBy: 'name',
        start: () => ({}),
      },
    },
  ],
};
