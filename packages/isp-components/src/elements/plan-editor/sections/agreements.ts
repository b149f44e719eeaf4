/** Who agreed, and who did not. */
import type { FieldSpec } from '../../../controllers/editing/field-spec.ts';
import type { SectionSpec } from './section.ts';

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
];

export const agreements: SectionSpec = {
  id: 'agreements',
  group: 'record',
  title: 'part.agreements',
  intro: 'editor.agreements.intro',
  parts: [
    {
      kind: 'list',
      list: {
        key: '/agreements',
        thing: 'editor.thing.agreement',
        fields,
        namedBy: 'party',
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
