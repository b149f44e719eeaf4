/** Why there is a plan, who decided and when, and where the plan stands. */
import type { FieldSpec } from '../../../controllers/editing/field-spec.ts';
import type { ListSpec, SectionBody } from './section.ts';

const statement = { kind: 'textarea', size: 'statement' } as const;
const words = (area: string, codes: readonly string[]) => ({ from: 'words', area, codes }) as const;

const head: readonly FieldSpec[] = [
  {
    key: 'kind',
    label: 'editor.head.kind',
    control: {
      kind: 'select',
      options: words('choice.planKind', ['support-plan', 'adjustments-record']),
    },
    required: true,
  },
  {
    key: 'status',
    label: 'editor.basis.status',
    control: {
      kind: 'select',
      options: words('choice.planStatus', ['draft', 'shared', 'active', 'closed']),
    },
    required: true,
  },
  {
    key: 'authors',
    label: 'editor.head.authors',
    hint: 'editor.head.authors.hint',
    control: { kind: 'checkboxes', options: { from: 'lines', list: 'people' } },
  },
  {
    key: 'language',
    label: 'editor.head.language',
    control: { kind: 'select', options: { from: 'languages' } },
    required: true,
  },
  {
    key: 'profile',
    label: 'editor.head.profile',
    hint: 'editor.head.profile.hint',
    control: {
      kind: 'select',
      options: words('editor.profile', ['england-current', 'england-proposed-2029']),
    },
    required: true,
  },
  { key: 'createdAt', label: 'editor.head.createdAt', control: { kind: 'instant' } },
];

const fields: readonly FieldSpec[] = [
  {
    key: 'explanation',
    label: 'editor.basis.explanation',
    hint: 'editor.basis.explanation.hint',
    control: statement,
  },
  {
    key: 'senProvision',
    label: 'editor.basis.senProvision',
    hint: 'editor.basis.senProvision.hint',
    control: { kind: 'radios', options: words('choice.senProvision', ['yes', 'no']) },
    required: true,
  },
  {
    key: 'ehcp',
    label: 'editor.basis.ehcp',
    control: {
      kind: 'select',
      options: words('choice.ehcp', ['none', 'requested', 'in-assessment', 'in-force', 'ceased']),
    },
    required: true,
  },
  {
    key: 'disability',
    label: 'editor.basis.disability',
    control: { kind: 'select', options: words('choice.disability', ['yes', 'no', 'not-known']) },
  },
  {
    key: 'decidedBy',
    label: 'editor.basis.decidedBy',
    control: { kind: 'select', options: { from: 'lines', list: 'people' } },
  },
  { key: 'decidedOn', label: 'editor.basis.decidedOn', control: { kind: 'date' } },
];

const layers: ListSpec = {
  key: '/basis/layers',
  title: 'editor.basis.layers',
  hint: 'editor.basis.layers.hint',
  thing: 'editor.thing.layer',
  empty: 'editor.basis.layers.empty',
  namedBy: 'layer',
  fields: [
    {
      key: 'layer',
      label: 'editor.layer.layer',
      control: { kind: 'radios', options: { from: 'codes', list: 'layers' } },
      required: true,
    },
    { key: 'reason', label: 'editor.layer.reason', control: statement, required: true },
    { key: 'criteria', label: 'editor.layer.criteria', control: statement },
    { key: 'from', label: 'editor.layer.from', control: { kind: 'date' }, required: true },
    { key: 'to', label: 'editor.layer.to', control: { kind: 'date' } },
  ],
  start: () => ({}),
};

export const basis: SectionBody = {
  intro: 'editor.basis.intro',
  parts: [
    { kind: 'fields', at: '/basis', fields },
    { kind: 'list', list: layers },
    { kind: 'fields', at: '', title: 'editor.head.title', fields: head },
  ],
};
