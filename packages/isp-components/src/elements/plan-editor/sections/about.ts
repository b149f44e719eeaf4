/** The child first: strengths before anything else. */
import type { FieldSpec, PlainKey } from '../../../controllers/editing/field-spec.ts';
import type { ListSpec, SectionSpec } from './section.ts';

const pointFields: readonly FieldSpec[] = [
  {
    key: 'text',
    label: 'editor.point.text',
    control: { kind: 'textarea', size: 'statement' },
    required: true,
  },
  {
    key: 'saidBy',
    label: 'editor.point.saidBy',
    control: { kind: 'select', options: { from: 'lines', list: 'people' } },
  },
];

const points = (key: string, title: PlainKey, hint: PlainKey, thing: PlainKey): ListSpec => ({
  key: `/about/${key}`,
  title,
  hint,
  thing,
  fields: pointFields,
  namedBy: 'text',
  start: ({ personId }) => (personId === undefined ? {} : { saidBy: personId }),
});

export const about: SectionSpec = {
  id: 'about',
  group: 'child',
  title: 'part.about',
  inRecord: true,
  intro: 'editor.about.intro',
  parts: (
    [
      ['strengths', 'part.about.strengths', 'editor.about.strengths.hint', 'editor.thing.strength'],
      ['interests', 'part.about.interests', 'editor.about.interests.hint', 'editor.thing.interest'],
      [
        'mattersToMe',
        'part.about.mattersToMe',
        'editor.about.mattersToMe.hint',
        'editor.thing.matter',
      ],
      ['whatWorks', 'part.about.whatWorks', 'editor.about.whatWorks.hint', 'editor.thing.works'],
      [
        'aspirations',
        'part.about.aspirations',
        'editor.about.aspirations.hint',
        'editor.thing.hope',
      ],
    ] as const
  ).map(([key, title, hint, thing]) => ({ kind: 'list', list: points(key, title, hint, thing) })),
};
