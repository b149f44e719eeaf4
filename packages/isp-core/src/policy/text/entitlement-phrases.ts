/** Phrases that promise a right which this plan cannot give. */
import type { PhraseGroup } from './phrase-list.ts';

export const entitlementGroups: readonly PhraseGroup[] = [
  {
    phrases: [
      'by law',
      'enforceable',
      'entitled to',
      'entitlement to',
      'guaranteed',
      'guarantees',
      'has a right to',
      'has the right to',
      'is guaranteed',
      'legal duty',
      'legal right',
      'legal right to',
      'legally bound',
      'legally must',
      'legally required',
      'statutory entitlement',
      'statutory right',
      'we guarantee',
    ],
    except: ['not entitled to', 'not guaranteed'],
  },
];

/** Where these words stand, the text says where the entitlement is: in the education, health and care plan. */
export const entitlementElsewhere: readonly PhraseGroup[] = [
  { phrases: ['ehc plan', 'ehcp', 'education, health and care plan', 'equality act'] },
];
