/** The mark of a line that is not for everybody who may see the plan. */
import type { FieldSpec } from '../../../../controllers/editing/field-spec.ts';
import { anyOf, oneInSight, statement, words } from '../controls.ts';

export const markFields: readonly FieldSpec[] = [
  {
    key: 'kind',
    label: 'editor.mark.kind',
    control: oneInSight(words('restriction', ['third-party', 'safeguarding', 'by-request'])),
    required: true,
  },
  {
    key: 'reason',
    label: 'editor.mark.reason',
    hint: 'editor.mark.reason.hint',
    control: statement,
    required: true,
  },
  {
    key: 'audiences',
    label: 'editor.mark.audiences',
    hint: 'editor.mark.audiences.hint',
    control: anyOf({ from: 'codes', list: 'audiences' }),
  },
];
