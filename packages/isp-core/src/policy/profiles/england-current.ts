/** Today's law and guidance: the SEND Code of Practice of 2015 and the Acts behind it. */
import type { PlanSection, Profile } from '../engine/profile.ts';
import { currentDates, currentTriggers } from './current-dates.ts';

const senSupport: readonly PlanSection[] = [
  'about',
  'voices',
  'barriers',
  'provision',
  'outcomes',
  'reviews',
];

export const englandCurrent: Profile = {
  id: 'england-current',
  title: 'England now: the SEND Code of Practice of 2015',
  status: 'in-force',
  inForceFrom: '2015-01',
  sources: [
    { ref: 'send-code-2015', at: 'chapter 6' },
    { ref: 'cfa-2014', at: 'Part 3' },
    { ref: 'equality-act-2010', at: 'section 20' },
  ],
  statuses: ['law', 'guidance'],
  reviews: {
    reviewWithinMonths: 12,
    windowMonths: 3,
    dueSoonDays: 42,
    // Parents are met three times a year (6.65) to talk about progress. That is besides the review
    // of the support itself (6.53 to 6.56), so a termly meeting does not stand in for one. An EHC
    // plan’s review looks at everything this plan holds, and nobody should have to hold it twice.
    countedKinds: ['yearly', 'early', 'ehcp', 'transition'],
    sources: [
      { ref: 'send-code-2015', at: '6.53 to 6.56, and 6.65' },
      { ref: 'cfa-2014', at: 'section 44, for EHC plans' },
    ],
    deadlines: currentDates,
    triggers: currentTriggers,
  },
  codeLists: {
    'sen-provision': '2025',
    'sen-types': '2025',
    'year-groups': '2025',
    'preparing-for-adulthood': '2015-01',
  },
  // The Code of 2015 has no layers. What it asks of SEN support holds whatever a plan calls it
  // (6.48 to 6.56); beyond that, specialists' advice is recorded (6.58 to 6.62), and an EHC plan
  // is there to be delivered.
  sections: {
    universal: ['about', 'voices', 'barriers', 'adjustments'],
    targeted: senSupport,
    'targeted-plus': [...senSupport, 'advice'],
    specialist: [...senSupport, 'advice', 'ehcp'],
  },
  rules: {
    // The Code asks for all of this, but not for one document that holds it.
    'content-blocks-present': { impact: 'should' },
    'ehcp-provision-has-a-line': { impact: 'should' },
    'review-within-a-year': { impact: 'should' },
  },
};
