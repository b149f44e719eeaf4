/** Outcomes: what should change for the child. */
import type { FieldSpec } from '../../../controllers/editing/field-spec.ts';
import type { SectionBody } from './section.ts';

const kinds = [
  'attainment',
  'participation',
  'belonging',
  'wellbeing',
  'independence',
  'communication',
  'health',
  'other',
];
const lifecycles = ['proposed', 'active', 'on-hold', 'completed', 'stopped'];
const achievements = ['not-yet-judged', 'not-achieved', 'partly-achieved', 'achieved', 'exceeded'];
const pfaAreas = ['employment', 'independent-living', 'community', 'health'];
const statement = { kind: 'textarea', size: 'statement' } as const;
const oneOf = (area: string, codes: readonly string[]) =>
  ({ kind: 'select', options: { from: 'words', area, codes } }) as const;

const fields: readonly FieldSpec[] = [
  {
    key: 'statement',
    label: 'editor.outcome.statement',
    hint: 'editor.outcome.statement.hint',
    control: statement,
    required: true,
  },
  {
    key: 'kind',
    label: 'editor.outcome.kind',
    control: oneOf('choice.outcome', kinds),
    required: true,
  },
  {
    key: 'barriers',
    label: 'editor.outcome.barriers',
    control: { kind: 'checkboxes', options: { from: 'lines', list: 'barriers' } },
  },
  {
    key: 'baseline',
    label: 'editor.outcome.baseline',
    hint: 'editor.outcome.baseline.hint',
    control: statement,
  },
  {
    key: 'target',
    label: 'editor.outcome.target',
    hint: 'editor.outcome.target.hint',
    control: statement,
  },
  {
    key: 'scale',
    label: 'editor.outcome.scale',
    hint: 'editor.outcome.scale.hint',
    control: { kind: 'text' },
  },
  { key: 'dueOn', label: 'editor.outcome.dueOn', control: { kind: 'date' } },
  {
    key: 'pfaArea',
    label: 'editor.outcome.pfaArea',
    hint: 'editor.outcome.pfaArea.hint',
    control: oneOf('choice.pfaArea', pfaAreas),
  },
  {
    key: 'lifecycle',
    label: 'editor.outcome.lifecycle',
    control: oneOf('choice.lifecycle', lifecycles),
    required: true,
  },
  {
    key: 'achievement',
    label: 'editor.outcome.achievement',
    control: oneOf('choice.achievement', achievements),
    required: true,
  },
];

export const outcomes: SectionBody = {
  intro: 'editor.outcomes.intro',
  parts: [
    {
      kind: 'list',
      list: {
        key: '/outcomes',
        thing: 'editor.thing.outcome',
        empty: 'editor.outcomes.empty',
        fields,
        namedBy: 'statement',
        start: () => ({ barriers: [], lifecycle: 'proposed', achievement: 'not-yet-judged' }),
      },
    },
  ],
};
