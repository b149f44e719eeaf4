/** What the reform of February 2026 proposes of dates, apart from the review of the whole plan. */
import type { SourcePlace } from '../../codes/sources.ts';
import type { DeadlinePolicies } from '../../reviews/deadline-policy.ts';
import type { TriggerPolicy } from '../../reviews/triggers/trigger-policy.ts';
import { currentDates, ehcpDates } from './current-dates.ts';

const plans: readonly SourcePlace[] = [{ ref: 'dfe-cria-2026', at: 'Individual Support Plans' }];

export const proposedDates: DeadlinePolicies = {
  // The law on reviews of EHC plans stands until it is changed.
  ...ehcpDates,
  'move-planning': {
    months: 12,
    moves: ['to-post-16'],
    dueSoonDays: 84,
    sources: [{ ref: 'dfe-post16-2026', at: 'planning for the move, at least 12 months ahead' }],
  },
  ...(currentDates.adulthood && { adulthood: currentDates.adulthood }),
  'provision-end': { dueSoonDays: 28, sources: plans },
  'outcome-end': { dueSoonDays: 28, sources: plans },
  'adjustment-check': {
    months: 12,
    sources: [{ ref: 'dfe-cria-2026', at: 'article 23, a clear record of reasonable adjustments' }],
  },
  'advice-awaited': { dueSoonDays: 14, sources: plans },
  'transition-action': { dueSoonDays: 14, sources: plans },
  'review-decision': { dueSoonDays: 14, sources: plans },
  // "Clear expectations and timeframes" are promised and not given. Until they are, the days of the
  // setting's own complaints procedure go here.
  'concern-stage': {
    stages: {
      informal: { schoolDays: 10 },
      'senior-leader': { schoolDays: 20 },
      panel: { schoolDays: 20 },
    },
    dueSoonDays: 7,
    sources: [{ ref: 'pq-122252-2026', at: 'complaints' }],
  },
  'base-review': {
    months: 12,
    sources: [{ ref: 'nasen-response-2026', at: 'inclusion bases, a plan that is reviewed' }],
  },
  'other-plan-review': { sources: [] },
  // By the year group of 2029 to 2030. Reception breaks the pattern by a year: it is printed so.
  'new-system': {
    schoolYear: 2029,
    byYearGroup: {
      R: { reviewed: 2034, moved: 2037 },
      '1': { reviewed: 2033, moved: 2035 },
      '2': { reviewed: 2032, moved: 2034 },
      '3': { reviewed: 2031, moved: 2033 },
      '4': { reviewed: 2030, moved: 2032 },
      '5': { reviewed: 2029, moved: 2031 },
      '6': { reviewed: 2029, moved: 2030 },
      '7': { reviewed: 2032, moved: 2034 },
      '8': { reviewed: 2031, moved: 2033 },
      '9': { reviewed: 2030, moved: 2032 },
      '10': { reviewed: 2029, moved: 2031 },
      '11': { reviewed: 2029, moved: 2030 },
    },
    sources: [{ ref: 'dfe-ehcp-2026', at: 'moving to the new system, by year group' }],
  },
};

/** What is to trigger a review is not decided yet; that plans are "updated as needs change" is. The numbers are ours. */
export const proposedTriggers: TriggerPolicy = {
  'family-asked': { sources: plans },
  'support-not-delivered': { withinDays: 42, atLeast: 4, share: 0.7, sources: plans },
  'layer-changed': { sources: plans },
  'new-advice': { sources: plans },
  moved: { sources: plans },
};
