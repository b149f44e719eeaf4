/** Concerns and complaints, each about lines of the plan, so that an answer stays on the facts. */
import type { FieldSpec } from '../../../../controllers/editing/field-spec.ts';
import { account, anyOf, date, oneInSight, oneOf, person, text, words } from '../controls.ts';
import type { ListSpec, SectionPart } from '../section.ts';
import { theirOwn } from './their-own.ts';

const statuses = ['open', 'resolved', 'partly-resolved', 'not-upheld', 'withdrawn'];

const fields: readonly FieldSpec[] = [
  {
    key: 'statement',
    label: 'editor.concern.statement',
    hint: 'editor.concern.statement.hint',
    control: account,
    required: true,
  },
  {
    key: 'kind',
    label: 'editor.concern.kind',
    control: oneInSight(words('concernKind', ['not-delivered', 'below-standard', 'other'])),
    required: true,
  },
  {
    key: 'status',
    label: 'editor.concern.status',
    control: oneOf(words('concernStatus', statuses)),
    required: true,
  },
  { key: 'raisedBy', label: 'editor.concern.raisedBy', control: person },
  { key: 'raisedOn', label: 'editor.concern.raisedOn', control: date, required: true },
  {
    key: 'about',
    label: 'editor.concern.about',
    hint: 'editor.concern.about.hint',
    control: anyOf({ from: 'any-line' }),
  },
];

const stages: ListSpec = {
  key: 'stages',
  title: 'editor.concern.stages',
  thing: 'editor.thing.stage',
  namedBy: ['stage', 'from'],
  fields: [
    {
      key: 'stage',
      label: 'editor.stage.stage',
      control: oneOf(words('concernStage', ['informal', 'senior-leader', 'panel', 'elsewhere'])),
      required: true,
    },
    { key: 'from', label: 'editor.stage.from', control: date, required: true },
    { key: 'dueOn', label: 'editor.stage.dueOn', control: date },
    { key: 'answeredOn', label: 'editor.stage.answeredOn', control: date },
    { key: 'answer', label: 'editor.stage.answer', control: account },
  ],
  start: ({ today }) => ({ from: today }),
};

const panel: ListSpec = {
  key: 'panel',
  title: 'editor.concern.panel',
  hint: 'editor.concern.panel.hint',
  thing: 'editor.thing.panelMember',
  namedBy: 'name',
  fields: [
    { key: 'name', label: 'editor.panel.name', control: text, required: true },
    { key: 'role', label: 'editor.panel.role', control: text, required: true },
    {
      key: 'specialist',
      label: 'editor.panel.specialist',
      control: { kind: 'yes-no' },
      required: true,
    },
    {
      key: 'independent',
      label: 'editor.panel.independent',
      control: { kind: 'yes-no' },
      required: true,
    },
    {
      key: 'person',
      label: 'editor.panel.person',
      hint: 'editor.panel.person.hint',
      control: person,
    },
  ],
  start: () => ({}),
};

export const concerns: readonly SectionPart[] = [
  {
    kind: 'list',
    list: {
      key: '/concerns',
      thing: 'editor.thing.concern',
      empty: 'editor.concerns.empty',
      fields,
      namedBy: 'statement',
      lists: [stages, panel],
      start: (from) => ({
        status: 'open',
        raisedOn: from.today,
        about: [],
        stages: [],
        panel: [],
        ...theirOwn(from, 'raisedBy'),
      }),
    },
  },
];
