/** What happened, day by day. Entries are evidence: added on purpose, put right by a later one, never rewritten. */
import type { FieldSpec } from '../../../../controllers/editing/field-spec.ts';
import { date, lines, oneInSight, oneOf, person, statement, words } from '../controls.ts';
import type { SectionPart } from '../section.ts';

const reasons = [
  ...['child-absent', 'child-declined', 'staff-absent', 'staff-elsewhere'],
  ...['provider-unavailable', 'place-unavailable', 'setting-closed', 'other'],
];

const fields: readonly FieldSpec[] = [
  {
    key: 'provision',
    label: 'editor.delivery.provision',
    control: oneOf(lines('provision')),
    required: true,
  },
  { key: 'on', label: 'editor.delivery.on', control: date, required: true },
  {
    key: 'delivered',
    label: 'editor.delivery.delivered',
    hint: 'editor.delivery.delivered.hint',
    control: oneInSight(words('delivered', ['yes', 'partly', 'no'])),
    required: true,
  },
  {
    key: 'minutes',
    label: 'editor.delivery.minutes',
    control: { kind: 'number', min: 0, max: 1440 },
  },
  {
    key: 'reason',
    label: 'editor.delivery.reason',
    control: oneOf(words('deliveryReason', reasons)),
  },
  {
    key: 'note',
    label: 'editor.delivery.note',
    hint: 'editor.delivery.note.hint',
    control: statement,
  },
  { key: 'recordedBy', label: 'editor.delivery.recordedBy', control: person },
];

export const delivery: readonly SectionPart[] = [
  {
    kind: 'list',
    list: {
      key: '/delivery',
      thing: 'editor.thing.delivery',
      empty: 'editor.delivery.empty',
      fields,
      namedBy: ['on', 'delivered', 'provision'],
      evidence: true,
      start: ({ today, personId }) => ({
        on: today,
        ...(personId !== undefined && { recordedBy: personId }),
      }),
    },
  },
];
