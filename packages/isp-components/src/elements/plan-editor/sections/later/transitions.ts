/** Moves: into a setting, up a year, on to the next place. */
import type { FieldSpec } from '../../../../controllers/editing/field-spec.ts';
import {
  anyOf,
  date,
  lines,
  oneInSight,
  oneOf,
  person,
  statement,
  text,
  words,
} from '../controls.ts';
import type { ListSpec, SectionPart } from '../section.ts';

const kinds = [
  ...['into-early-years', 'early-years-to-school', 'year-to-year', 'infant-to-junior'],
  ...['primary-to-secondary', 'to-post-16', 'to-adult-life', 'mid-year', 'to-specialist'],
  ...['to-mainstream', 'between-authorities', 'to-adult-services'],
];

const setting = oneOf(lines('settings'));

const fields: readonly FieldSpec[] = [
  {
    key: 'kind',
    label: 'editor.transition.kind',
    control: oneOf(words('transitionKind', kinds)),
    required: true,
  },
  {
    key: 'status',
    label: 'editor.transition.status',
    control: oneOf(words('transitionStatus', ['planned', 'under-way', 'complete', 'cancelled'])),
    required: true,
  },
  { key: 'from', label: 'editor.transition.from', control: setting },
  {
    key: 'to',
    label: 'editor.transition.to',
    hint: 'editor.transition.to.hint',
    control: setting,
  },
  { key: 'toDescription', label: 'editor.transition.toDescription', control: text },
  { key: 'on', label: 'editor.transition.on', control: date },
  {
    key: 'peopleWhoKnowMe',
    label: 'editor.transition.peopleWhoKnowMe',
    control: anyOf(lines('people')),
  },
  {
    key: 'practical',
    label: 'editor.transition.practical',
    hint: 'editor.transition.practical.hint',
    control: statement,
  },
  { key: 'sent', label: 'editor.transition.sent', control: statement },
];

const actions: ListSpec = {
  key: 'actions',
  title: 'editor.transition.actions',
  hint: 'editor.transition.actions.hint',
  thing: 'editor.thing.action',
  namedBy: 'text',
  fields: [
    { key: 'text', label: 'editor.action.text', control: statement, required: true },
    {
      key: 'status',
      label: 'editor.action.status',
      control: oneInSight(words('actionStatus', ['to-do', 'done', 'not-done'])),
      required: true,
    },
    { key: 'owner', label: 'editor.action.owner', control: person },
    { key: 'dueOn', label: 'editor.action.dueOn', control: date },
    { key: 'doneOn', label: 'editor.action.doneOn', control: date },
    { key: 'reason', label: 'editor.action.reason', control: statement },
  ],
  start: () => ({ status: 'to-do' }),
};

export const transitions: readonly SectionPart[] = [
  {
    kind: 'list',
    list: {
      key: '/transitions',
      thing: 'editor.thing.transition',
      empty: 'editor.transitions.empty',
      fields,
      namedBy: ['kind', 'on'],
      lists: [actions],
      start: () => ({ status: 'planned', actions: [], peopleWhoKnowMe: [] }),
    },
  },
];
