/** The reform as proposed in February 2026. It may still change: every finding names the standing of its sources. */
import type { PlanSection, Profile } from '../engine/profile.ts';
import { proposedDates, proposedTriggers } from './proposed-dates.ts';

const targeted: readonly PlanSection[] = [
  'about',
  'voices',
  'barriers',
  'adjustments',
  'provision',
  'outcomes',
  'reviews',
];
const targetedPlus: readonly PlanSection[] = [
  ...targeted,
  'advice',
  'delivery',
  'progress',
  'agreements',
];

export const englandProposed2029: Profile = {
  id: 'england-proposed-2029',
  title: 'England from 2029, as proposed in February 2026',
  status: 'expected',
  inForceFrom: '2029-09',
  sources: [
    { ref: 'dfe-reform-2026', at: 'Individual Support Plans' },
    { ref: 'dfe-families-2026', at: 'Individual Support Plans' },
    { ref: 'dfe-cria-2026', at: 'Individual Support Plans' },
  ],
  reviews: {
    reviewWithinMonths: 12,
    windowMonths: 3,
    dueSoonDays: 42,
    // What is proposed is a review of the plan at least yearly; nothing yet says that a meeting
    // about progress would do instead.
    countedKinds: ['yearly', 'early', 'ehcp', 'transition'],
    sources: [{ ref: 'dfe-cria-2026', at: 'Individual Support Plans, review at least annually' }],
    deadlines: proposedDates,
    triggers: proposedTriggers,
  },
  codeLists: {
    layers: '2026-02',
    'areas-of-development': '2026-02',
    'specialist-packages': '2026-02-draft',
    'preparing-for-adulthood': '2015-01',
  },
  // Plans are to be "tailored in line with the layers", without more being said. These lists are our
  // reading of it: short where help is light, fuller where more people have to work together.
  sections: {
    universal: ['about', 'voices', 'barriers', 'adjustments'],
    targeted,
    'targeted-plus': targetedPlus,
    specialist: [...targetedPlus, 'ehcp'],
  },
  rules: {
    // What is proposed is a review at least yearly. Three meetings a year are today’s Code.
    'termly-meetings-with-parents': { impact: 'consider' },
  },
};
