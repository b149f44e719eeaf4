/** Where the child learns, and has learned. */
import type { FieldSpec } from '../../../controllers/editing/field-spec.ts';
import { identifiers } from './identifiers.ts';
import type { SectionBody } from './section.ts';

const phases = ['early-years', 'primary', 'secondary', 'post-16', 'all-through'];
const oneOf = (area: string, codes: readonly string[]) =>
  ({ kind: 'select', options: { from: 'words', area, codes } }) as const;

const fields: readonly FieldSpec[] = [
  { key: 'name', label: 'editor.setting.name', control: { kind: 'text' }, required: true },
  {
    key: 'kind',
    label: 'editor.setting.kind',
    control: { kind: 'select', options: { from: 'codes', list: 'setting-kinds', own: true } },
    required: true,
  },
  {
    key: 'phase',
    label: 'editor.setting.phase',
    control: oneOf('choice.phase', phases),
    required: true,
  },
  {
    key: 'attendance',
    label: 'editor.setting.attendance',
    control: oneOf('choice.attendance', ['main', 'dual', 'guest']),
    required: true,
  },
  { key: 'from', label: 'editor.setting.from', control: { kind: 'date' }, required: true },
  { key: 'to', label: 'editor.setting.to', control: { kind: 'date' } },
];

export const settings: SectionBody = {
  parts: [
    {
      kind: 'list',
      list: {
        key: '/settings',
        thing: 'editor.thing.setting',
        empty: 'editor.settings.empty',
        fields,
        namedBy: 'name',
        lists: [
          identifiers('identifiers', 'editor.person.identifiers', ['urn', 'dfe-number', 'ukprn']),
        ],
        start: () => ({ attendance: 'main', identifiers: [] }),
      },
    },
  ],
};
