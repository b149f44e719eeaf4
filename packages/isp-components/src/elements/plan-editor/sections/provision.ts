/** Provision: what, how much, by whom, and where it stands. */
import type { FieldSpec } from '../../../controllers/editing/field-spec.ts';
import type { ListSpec, SectionBody } from './section.ts';

const statement = { kind: 'textarea', size: 'statement' } as const;

const what: readonly FieldSpec[] = [
  {
    key: 'statement',
    label: 'editor.provision.statement',
    hint: 'editor.provision.statement.hint',
    control: statement,
    required: true,
  },
  {
    key: 'layer',
    label: 'editor.provision.layer',
    control: { kind: 'select', options: { from: 'codes', list: 'layers' } },
    required: true,
  },
  { key: 'amount', label: 'editor.provision.amount', control: { kind: 'amount' } },
  {
    key: 'recipient/kind',
    label: 'editor.provision.recipient',
    control: {
      kind: 'radios',
      options: { from: 'words', area: 'choice.recipient', codes: ['child', 'group', 'staff'] },
    },
    required: true,
  },
  {
    key: 'recipient/size',
    label: 'editor.provision.size',
    control: { kind: 'number', min: 2, max: 100 },
  },
  {
    key: 'provider',
    label: 'editor.provision.provider',
    control: { kind: 'select', options: { from: 'lines', list: 'people' } },
  },
  { key: 'place', label: 'editor.provision.place', control: { kind: 'text' } },
];

const why: readonly FieldSpec[] = [
  {
    key: 'barriers',
    label: 'editor.provision.barriers',
    control: { kind: 'checkboxes', options: { from: 'lines', list: 'barriers' } },
  },
  {
    key: 'outcomes',
    label: 'editor.provision.outcomes',
    control: { kind: 'checkboxes', options: { from: 'lines', list: 'outcomes' } },
  },
  {
    key: 'evidenceBase',
    label: 'editor.provision.evidenceBase',
    hint: 'editor.provision.evidenceBase.hint',
    control: statement,
  },
  {
    key: 'backInClass',
    label: 'editor.provision.backInClass',
    hint: 'editor.provision.backInClass.hint',
    control: statement,
  },
];

const statuses = {
  from: 'words',
  area: 'choice.provisionStatus',
  codes: ['planned', 'active', 'paused', 'ended'],
} as const;

const when: readonly FieldSpec[] = [
  {
    key: 'status',
    label: 'editor.provision.status',
    hint: 'editor.provision.status.hint',
    control: { kind: 'select', options: statuses },
    required: true,
  },
  { key: 'startsOn', label: 'editor.provision.startsOn', control: { kind: 'date' } },
  { key: 'endsOn', label: 'editor.provision.endsOn', control: { kind: 'date' } },
  {
    key: 'ehcpProvision',
    label: 'editor.provision.ehcpProvision',
    hint: 'editor.provision.ehcpProvision.hint',
    control: { kind: 'checkboxes', options: { from: 'lines', list: 'ehcp/provision' } },
  },
  {
    key: 'ehcpReference',
    label: 'editor.provision.ehcpReference',
    hint: 'editor.provision.ehcpReference.hint',
    control: { kind: 'text' },
  },
];

const history: ListSpec = {
  key: 'statusHistory',
  title: 'editor.provision.statusHistory',
  hint: 'editor.provision.statusHistory.hint',
  thing: 'editor.thing.statusChange',
  namedBy: ['status', 'on'],
  fields: [
    {
      key: 'status',
      label: 'editor.statusChange.status',
      control: { kind: 'select', options: statuses },
      required: true,
    },
    {
      key: 'on',
      label: 'editor.statusChange.on',
      control: { kind: 'date' },
      required: true,
    },
    { key: 'reason', label: 'editor.statusChange.reason', control: statement },
  ],
  start: () => ({}),
};

export const provision: SectionBody = {
  intro: 'editor.provision.intro',
  parts: [
    {
      kind: 'list',
      list: {
        key: '/provision',
        thing: 'editor.thing.provision',
        empty: 'editor.provision.empty',
        fields: [...what, ...why, ...when],
        namedBy: 'statement',
        lists: [history],
        start: () => ({
          barriers: [],
          outcomes: [],
          ehcpProvision: [],
          recipient: { kind: 'child' },
          status: 'planned',
          statusHistory: [],
        }),
      },
    },
  ],
};
