/** Other plans about the same child, by name and place. */
import type { FieldSpec } from '../../../../controllers/editing/field-spec.ts';
import { date, oneOf, person, text, words } from '../controls.ts';
import type { SectionPart } from '../section.ts';

const kinds = [
  ...['health-care', 'personal-education', 'pastoral', 'early-help', 'child-in-need', 'behaviour'],
  ...['risk-assessment', 'evacuation', 'careers', 'other'],
];

const fields: readonly FieldSpec[] = [
  { key: 'title', label: 'editor.otherPlan.title', control: text, required: true },
  {
    key: 'kind',
    label: 'editor.otherPlan.kind',
    control: oneOf(words('otherPlanKind', kinds)),
    required: true,
  },
  { key: 'heldBy', label: 'editor.otherPlan.heldBy', control: person },
  {
    key: 'keptAt',
    label: 'editor.otherPlan.keptAt',
    hint: 'editor.otherPlan.keptAt.hint',
    control: text,
  },
  { key: 'reviewDueOn', label: 'editor.otherPlan.reviewDueOn', control: date },
];

export const otherPlans: readonly SectionPart[] = [
  {
    kind: 'list',
    list: {
      key: '/otherPlans',
      thing: 'editor.thing.otherPlan',
      empty: 'editor.otherPlans.empty',
      fields,
      namedBy: 'title',
      start: () => ({}),
    },
  },
];
