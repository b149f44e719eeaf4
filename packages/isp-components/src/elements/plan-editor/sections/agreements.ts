/** Who agreed, and who did not. */
import type { FieldSpec } from '../../../controllers/editing/field-spec.ts';
import type { SectionBody } from './section.ts';

const words = (area: string, codes: readonly string[]) => ({ from: 'words', area, codes }) as const;

const fields: readonly FieldSpec[] = [
  {
    key: 'party',
    label: 'editor.agreement.party',
    control: {
      kind: 'select',
      options: words('choice.party', ['child', 'family', 'setting', 'professional']),
    },
    required: true,
  },
  {
    key: 'person',
    label: 'editor.agreement.person',
    control: { kind: 'select', options: { from: 'lines', list: 'people' } },
  },
  {
    key: 'position',
    label: 'editor.agreement.position',
    control: {
      kind: 'radios',
      options: words('choice.position', ['agreed', 'agreed-in-part', 'not-agreed']),
    },
    required: true,
  },
  {
    key: 'words',
    label: 'editor.agreement.words',
    control: { kind: 'textarea', size: 'account' },
  },
  { key: 'on', label: 'editor.agreement.on', control: { kind: 'date' }, required: true },
  {
    key: 'revision',
    label: 'editor.agreement.revision',
    hint: 'editor.agreement.revision.hint',
    control: { kind: 'number', min: 1, max: 1_000_000 },
    required: true,
  },
  {
    key: 'review',
    label: 'editor.agreement.review',
    control: { kind: 'select', options: { from: 'lines', list: 'reviews' } },
  },
];

export const agreements: SectionBody = {
  intro: 'editor.agreements.intro',
  parts: [
    {
      kind: 'list',
      list: {
        key: '/agreements',
        thing: 'editor.thing.agreement',
        empty: 'editor.agreements.empty',
        fields,
        namedBy: ['party', 'person', 'position'],
        start: ({ plan, today, personId }) => ({
          // They answer to the plan as it stands in the editor, which the next save makes a revision.
          revision: plan.revision + 1,
          on: today,
          ...(personId !== undefined && { person: personId }),
        }),
      },
    },
  ],
};
