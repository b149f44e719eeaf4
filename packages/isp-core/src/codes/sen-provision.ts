/** SEN provision as the school census has it: one at a time. */
import type { CodeList } from './code-list.ts';

export const senProvision: CodeList = {
  id: 'sen-provision',
  title: 'SEN provision (school census)',
  version: '2025',
  source: { ref: 'census-codes', at: 'SEN provision' },
  entries: [
    {
      code: 'N',
      label: 'No special educational need',
      familyLabel: 'No extra support recorded',
      definition: 'No special educational provision is being made.',
      status: 'guidance',
    },
    {
      code: 'K',
      label: 'SEN support',
      familyLabel: 'Extra support in the setting',
      definition: 'Special educational provision is being made without an EHC plan.',
      status: 'guidance',
    },
    {
      code: 'E',
      label: 'Education, health and care plan',
      familyLabel: 'An EHC plan',
      definition: 'The child has an education, health and care plan.',
      status: 'guidance',
    },
  ],
};
