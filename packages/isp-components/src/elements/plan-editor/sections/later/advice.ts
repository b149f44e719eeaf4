/** What professionals advised, and what was done with each recommendation. */
import type { FieldSpec } from '../../../../controllers/editing/field-spec.ts';
import {
  account,
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
import { theirOwn } from './their-own.ts';

const fields: readonly FieldSpec[] = [
  {
    key: 'status',
    label: 'editor.advice.status',
    control: oneOf(words('adviceStatus', ['requested', 'received', 'declined', 'withdrawn'])),
    required: true,
  },
  {
    key: 'service',
    label: 'editor.advice.service',
    hint: 'editor.advice.service.hint',
    control: text,
  },
  {
    key: 'author',
    label: 'editor.advice.author',
    hint: 'editor.advice.author.hint',
    control: person,
  },
  { key: 'requestedOn', label: 'editor.advice.requestedOn', control: date },
  { key: 'expectedBy', label: 'editor.advice.expectedBy', control: date },
  { key: 'givenOn', label: 'editor.advice.givenOn', control: date },
  {
    key: 'summary',
    label: 'editor.advice.summary',
    hint: 'editor.advice.summary.hint',
    control: account,
  },
  { key: 'document', label: 'editor.advice.document', control: oneOf(lines('documents')) },
];

const recommendations: ListSpec = {
  key: 'recommendations',
  title: 'editor.advice.recommendations',
  hint: 'editor.advice.recommendations.hint',
  thing: 'editor.thing.recommendation',
  namedBy: 'text',
  fields: [
    { key: 'text', label: 'editor.recommendation.text', control: statement, required: true },
    {
      key: 'response',
      label: 'editor.recommendation.response',
      control: oneInSight(words('response', ['not-decided', 'adopted', 'adapted', 'not-adopted'])),
      required: true,
    },
    {
      key: 'reason',
      label: 'editor.recommendation.reason',
      hint: 'editor.recommendation.reason.hint',
      control: statement,
    },
    {
      key: 'provision',
      label: 'editor.recommendation.provision',
      control: anyOf(lines('provision')),
    },
    {
      key: 'adjustments',
      label: 'editor.recommendation.adjustments',
      control: anyOf(lines('adjustments')),
    },
  ],
  start: () => ({ response: 'not-decided', provision: [], adjustments: [] }),
};

export const advice: readonly SectionPart[] = [
  {
    kind: 'list',
    list: {
      key: '/advice',
      thing: 'editor.thing.advice',
      empty: 'editor.advice.empty',
      fields,
      namedBy: ['service', 'author', 'status'],
      lists: [recommendations],
      start: (from) => ({ recommendations: [], ...theirOwn(from, 'author') }),
    },
  },
];
