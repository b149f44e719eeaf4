/** The shape of what a profile that came from somebody else says of dates. */
import * as z from 'zod/mini';
import { isPlainDate } from '../../kernel/date-pattern.ts';
import { between } from './profile-words.ts';

const months = () => between(1, 60, 'months');
const weeks = () => between(1, 104, 'weeks');

/** A day that every year has. */
function dayOfYear() {
  const error = 'a month and a day that every year has, such as 02-15';
  return z.string(error).check(z.refine((text) => isPlainDate(`2027-${text}`), error));
}

const daysToAnswer = () =>
  z.union(
    [
      z.strictObject({ days: between(1, 366, 'days') }),
      z.strictObject({ schoolDays: between(1, 200, 'school days') }),
    ],
    'either “days”, 1 to 366, or “schoolDays”, 1 to 200',
  );

const stages = () =>
  z.strictObject({
    informal: z.exactOptional(daysToAnswer()),
    'senior-leader': z.exactOptional(daysToAnswer()),
    panel: z.exactOptional(daysToAnswer()),
    elsewhere: z.exactOptional(daysToAnswer()),
  });

function yearGroup() {
  const error = 'a year group: R, or 1 to 14';
  return z.string(error).check(z.regex(/^(?:R|[1-9]|1[0-4])$/, error));
}
const schoolYear = () => between(2000, 2100);

/** Everything but the review of the whole plan. */
export const deadlinesSchema = <Sources extends z.core.$ZodType>(sources: () => Sources) => {
  const basis = { sources: sources(), dueSoonDays: z.exactOptional(between(0, 366, 'days')) };
  const plain = () => z.exactOptional(z.strictObject(basis));
  const within = () => z.exactOptional(z.strictObject({ ...basis, weeks: weeks() }));
  const and = <Shape extends Record<string, z.core.$ZodType>>(shape: Shape) =>
    z.exactOptional(z.strictObject({ ...basis, ...shape }));
  return z.strictObject({
    'parent-meeting': and({ timesAYear: between(1, 12) }),
    'provision-end': plain(),
    'outcome-end': plain(),
    'adjustment-check': and({ months: months() }),
    'advice-awaited': plain(),
    'ehcp-review': and({ months: months(), windowMonths: z.exactOptional(months()) }),
    'ehcp-papers': within(),
    'ehcp-report': within(),
    'ehcp-decision': within(),
    'ehcp-amended-plan': and({ weeks: weeks(), noticeWeeks: weeks() }),
    'phase-transfer': and({
      day: dayOfYear(),
      toPost16Day: dayOfYear(),
      betweenPost16Months: months(),
    }),
    'move-planning': and({
      months: months(),
      moves: z.array(
        z.enum(['early-years-to-school', 'infant-to-junior', 'primary-to-secondary', 'to-post-16']),
      ),
    }),
    adulthood: and({ byYearGroup: between(1, 14) }),
    'transition-action': plain(),
    'review-decision': plain(),
    'concern-stage': and({ stages: stages() }),
    'base-review': and({ months: z.exactOptional(months()) }),
    'other-plan-review': plain(),
    'new-system': and({
      schoolYear: schoolYear(),
      byYearGroup: z.record(
        yearGroup(),
        z.strictObject({ reviewed: schoolYear(), moved: schoolYear() }),
      ),
    }),
  });
};

function share() {
  const error = 'a number from 0 to 1';
  return z.number(error).check(z.minimum(0, error), z.maximum(1, error));
}

export const triggersSchema = <Sources extends z.core.$ZodType>(sources: () => Sources) => {
  const plain = () => z.exactOptional(z.strictObject({ sources: sources() }));
  return z.strictObject({
    'layer-changed': plain(),
    'support-not-delivered': z.exactOptional(
      z.strictObject({
        sources: sources(),
        withinDays: between(1, 366, 'days'),
        atLeast: between(1, 1000),
        share: share(),
      }),
    ),
    'family-asked': plain(),
    'new-advice': plain(),
    moved: plain(),
  });
};
