/** The reform as proposed in February 2026. It may still change: every finding names the standing of its sources. */
import type { Profile } from '../engine/profile.ts';

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
    dueSoonDays: 42,
    // What is proposed is a review of the plan at least yearly; nothing yet says that a meeting
    // about progress would do instead.
    countedKinds: ['yearly', 'early', 'ehcp', 'transition'],
    sources: [{ ref: 'dfe-cria-2026', at: 'Individual Support Plans, review at least annually' }],
  },
  rules: {},
};
