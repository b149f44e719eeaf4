/** The education, health and care plan that this plan stands beside, so that lines can point at what they deliver. */
import type { FieldSpec } from '../../../../controllers/editing/field-spec.ts';
import { account, anyOf, date, lines, oneOf, statement, text, words } from '../controls.ts';
import type { ListSpec, SectionPart } from '../section.ts';

const fields: readonly FieldSpec[] = [
  { key: 'authority', label: 'editor.ehcp.authority', control: text, required: true },
  {
    key: 'reference',
    label: 'editor.ehcp.reference',
    hint: 'editor.ehcp.reference.hint',
    control: text,
  },
  { key: 'issuedOn', label: 'editor.ehcp.issuedOn', control: date },
  { key: 'amendedOn', label: 'editor.ehcp.amendedOn', control: date },
  { key: 'reviewedOn', label: 'editor.ehcp.reviewedOn', control: date },
  { key: 'reviewDueOn', label: 'editor.ehcp.reviewDueOn', control: date },
  {
    key: 'packages',
    label: 'editor.ehcp.packages',
    hint: 'editor.ehcp.packages.hint',
    control: anyOf({ from: 'codes', list: 'specialist-packages', own: true }),
  },
];

/** The EHC plan’s own number, by which both plans can be read side by side. */
const reference: FieldSpec = {
  key: 'reference',
  label: 'editor.ehcpLine.reference',
  hint: 'editor.ehcpLine.reference.hint',
  control: text,
};

const outcomes: ListSpec = {
  key: '/ehcp/outcomes',
  title: 'editor.ehcp.outcomes',
  hint: 'editor.ehcp.asWorded',
  thing: 'editor.thing.ehcpOutcome',
  namedBy: 'statement',
  fields: [
    {
      key: 'statement',
      label: 'editor.ehcpLine.outcome',
      control: statement,
      required: true,
    },
    reference,
  ],
  start: () => ({}),
};

const provision: ListSpec = {
  key: '/ehcp/provision',
  title: 'editor.ehcp.provision',
  hint: 'editor.ehcp.asWorded',
  thing: 'editor.thing.ehcpProvision',
  namedBy: ['section', 'statement'],
  fields: [
    {
      key: 'section',
      label: 'editor.ehcpLine.section',
      control: oneOf(words('ehcpSection', ['F', 'G', 'H1', 'H2'])),
      required: true,
    },
    { key: 'statement', label: 'editor.ehcpLine.statement', control: account, required: true },
    reference,
    { key: 'outcomes', label: 'editor.ehcpLine.outcomes', control: anyOf(lines('ehcp/outcomes')) },
  ],
  start: () => ({ outcomes: [] }),
};

export const ehcp: readonly SectionPart[] = [
  {
    kind: 'fields',
    at: '/ehcp',
    fields,
    whole: {
      thing: 'editor.thing.ehcp',
      empty: 'editor.ehcp.empty',
      start: () => ({ packages: [], outcomes: [], provision: [] }),
    },
  },
  { kind: 'list', list: outcomes },
  { kind: 'list', list: provision },
];
