/**
 * Everything that the rules have to say against the curated plans, on the day on which those are
 * set. Four plans have something open on purpose, and the fixtures’ own page names them; the rest of the list
 * are false alarms, with what makes them false. A finding that is on neither list is a new one: mend
 * the plan, mend the rule, or add it here with its reason.
 */
import type { PlanFixtureName } from '@isp-kit/fixtures';

export interface KnownAlarm {
  readonly plan: PlanFixtureName;
  readonly rule: string;
  readonly at: string;
  /** Why it is right, or why it is not. */
  readonly why: string;
}

const leftBehind = 'Mira’s review fell out on purpose, and nobody has written anything since.';
const looseLine = 'Jude’s quiet room is the one loose line of the curated plans, on purpose.';
const noDayYet = 'Elsie’s yearly review is due soon and has no day yet, on purpose.';

/** Right, and meant: the plan is weak there so that the kit has something to say. */
export const meantAlarms: readonly KnownAlarm[] = [
  { plan: 'year-10-physical', rule: 'agreement-recorded', at: '/agreements/1', why: leftBehind },
  { plan: 'year-10-physical', rule: 'delivery-is-logged', at: '/provision/0', why: leftBehind },
  { plan: 'year-10-physical', rule: 'delivery-is-logged', at: '/provision/2', why: leftBehind },
  ...[0, 1, 2].map((i) => ({
    plan: 'year-10-physical' as const,
    rule: 'outcome-progress-recorded',
    at: `/outcomes/${i}`,
    why: leftBehind,
  })),
  { plan: 'year-10-physical', rule: 'review-judges-every-line', at: '/reviews/0', why: leftBehind },
  { plan: 'year-10-physical', rule: 'review-sets-next-date', at: '/reviews/0', why: leftBehind },
  { plan: 'year-10-physical', rule: 'review-within-a-year', at: '/reviews/0', why: leftBehind },
  ...['provision-back-in-class', 'provision-is-specific', 'wording-is-specific'].map((rule) => ({
    plan: 'year-8-planning-and-anxiety' as const,
    rule,
    at: '/provision/3',
    why: looseLine,
  })),
  {
    plan: 'year-2-speech-and-language',
    rule: 'review-sets-next-date',
    at: '/reviews/1',
    why: noDayYet,
  },
  {
    plan: 'year-2-speech-and-language',
    rule: 'review-within-a-year',
    at: '/reviews',
    why: noDayYet,
  },
  {
    plan: 'year-9-disagreement',
    rule: 'disability-question-answered',
    at: '/basis',
    why: 'It has been open for thirteen months, and the EHC request will ask it too.',
  },
];

/** Wrong, or not worth anybody’s time. */
export const falseAlarms: readonly KnownAlarm[] = [
  {
    plan: 'year-4-reading',
    rule: 'disability-question-answered',
    at: '/basis',
    why: 'The year was over twelve days ago, and the review that will take it up has its day.',
  },
  {
    plan: 'year-6-not-agreed',
    rule: 'outcomes-not-all-attainment',
    at: '/outcomes',
    why: 'Baz and his parents ask for reading and for nothing else, and say so in the plan.',
  },
];
