/** What today's law and guidance say of dates, apart from the review of the whole plan. */
import type { DeadlinePolicies } from '../../reviews/deadline-policy.ts';
import type { TriggerPolicy } from '../../reviews/triggers/trigger-policy.ts';
import type { SourcePlace } from '../../codes/sources.ts';

/** The Code's cycle of assess, plan, do and review. */
const cycle: readonly SourcePlace[] = [{ ref: 'send-code-2015', at: '6.44 to 6.56' }];

const ehcpReviews: readonly SourcePlace[] = [
  { ref: 'send-regs-2014', at: 'regulations 18 to 22' },
  { ref: 'send-code-2015', at: '9.166 to 9.185' },
];

/** The steps of an EHC plan's review: law until it is changed, so the proposed profile has them too. */
export const ehcpDates = {
  'ehcp-review': {
    months: 12,
    windowMonths: 3,
    sources: [{ ref: 'cfa-2014', at: 'section 44' }, ...ehcpReviews],
  },
  'ehcp-papers': { weeks: 2, dueSoonDays: 14, sources: ehcpReviews },
  'ehcp-report': { weeks: 2, dueSoonDays: 14, sources: ehcpReviews },
  'ehcp-decision': { weeks: 4, dueSoonDays: 14, sources: ehcpReviews },
  'ehcp-amended-plan': { weeks: 12, noticeWeeks: 8, dueSoonDays: 28, sources: ehcpReviews },
  'phase-transfer': {
    day: '02-15',
    toPost16Day: '03-31',
    betweenPost16Months: 5,
    dueSoonDays: 84,
    sources: [{ ref: 'send-regs-2014', at: 'regulation 18' }],
  },
} as const satisfies DeadlinePolicies;

export const currentDates: DeadlinePolicies = {
  'parent-meeting': {
    timesAYear: 3,
    dueSoonDays: 28,
    sources: [{ ref: 'send-code-2015', at: '6.65' }],
  },
  ...ehcpDates,
  adulthood: {
    byYearGroup: 9,
    dueSoonDays: 183,
    sources: [{ ref: 'send-code-2015', at: 'chapter 8' }],
  },
  'provision-end': { dueSoonDays: 28, sources: cycle },
  'outcome-end': { dueSoonDays: 28, sources: cycle },
  // The duty goes on for as long as the disadvantage does; a year is our reading of that, so that no
  // adjustment is left to itself for longer than a plan is.
  'adjustment-check': { months: 12, sources: [{ ref: 'equality-act-2010', at: 'section 20' }] },
  'advice-awaited': { dueSoonDays: 14, sources: [{ ref: 'send-code-2015', at: '6.58 to 6.62' }] },
  'transition-action': { dueSoonDays: 14, sources: [{ ref: 'send-code-2015', at: '6.57' }] },
  'review-decision': { dueSoonDays: 14, sources: [{ ref: 'send-code-2015', at: '6.64 to 6.71' }] },
  // No law sets these days: the setting's own complaints procedure does. Change them to match it.
  'concern-stage': {
    stages: {
      informal: { schoolDays: 10 },
      'senior-leader': { schoolDays: 20 },
      panel: { schoolDays: 20 },
    },
    dueSoonDays: 7,
    sources: [{ ref: 'send-code-2015', at: 'chapter 11' }],
  },
  'base-review': { months: 12, sources: cycle },
  'other-plan-review': { sources: [] },
};

/** The Code asks for support to be looked at again when it does not help or things change. The numbers are ours. */
export const currentTriggers: TriggerPolicy = {
  'family-asked': { sources: [{ ref: 'send-code-2015', at: '6.65 to 6.71' }] },
  'support-not-delivered': { withinDays: 42, atLeast: 4, share: 0.7, sources: cycle },
  'layer-changed': { sources: cycle },
  'new-advice': { sources: [{ ref: 'send-code-2015', at: '6.58 to 6.62' }] },
  moved: { sources: [{ ref: 'send-code-2015', at: '6.57' }] },
};
