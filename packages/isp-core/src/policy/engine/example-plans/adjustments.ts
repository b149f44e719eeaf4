/** The same child with a record of adjustments and no plan. */
import type { Plan } from '../../../plan/plan.ts';
import { id } from './example-id.ts';
import { targeted } from './targeted.ts';

export const adjustments: Plan = {
  ...targeted,
  id: id(2),
  kind: 'adjustments-record',
  basis: {
    senProvision: 'no',
    ehcp: 'none',
    disability: 'yes',
    layers: [],
    decidedBy: id(10),
    decidedOn: '2029-01-15',
  },
  provision: [],
  outcomes: [],
  reviews: [],
};
