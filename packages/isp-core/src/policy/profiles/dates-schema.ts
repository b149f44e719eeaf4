/** The shape of what a profile that came from somebody else says of dates. */
import * as z from 'zod/mini';
import { isPlainDate } from '../../kernel/date-pattern.ts';

const between = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const months = () => between(1, 60);
const weeks = () => between(1, 104);

/** A day that every year has. */
const dayOfYear = () => z.string().check(z.refine((text) => isPlainDate(`2027-${text}`)));

const daysToAnswer = () =>
  z.union([
    z.strictObject({ days: between(1, 366) }),
    z.strictObject({ schoolDays: between(1, 200) }),
  ]);

const stages = () =>
  z.strictObject({
    informal: z.exactOptional(daysToAnswer()),
    'senior-leader': z.exactOptional(daysToAnswer()),
    panel: z.exactOptional(daysToAnswer()),
    elsewhere: z.exactOptional(daysToAnswer()),
  });

const yearGroup = () => z.string().check(z.regex(/^(?:R|[1-9]|1[0-4])$/));
const schoolYear = () => between(2000, 2100);

/** Everything but the review of the whole plan. */
export const deadlinesSchema = <Sources extends z.core.$ZodType>(sources: () => Sources) => {
  const basis = { sources: sources(), dueSoonDays: z.exactOptional(between(0, 366)) };
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

export const triggersSchema = <Sources extends z.core.$ZodType>(sources: () => Sources) => {
  const plain = () => z.exactOptional(z.strictObject({ sources: sources() }));
  return z.strictObject({
    'layer-changed': plain(),
    'support-not-delivered': z.exactOptional(
      z.strictObject({
        sources: sources(),
        withinDays: between(1, 366),
        atLeast: between(1, 1000),
        share: z.number().check(z.minimum(0), z.maximum(1)),
      }),
    ),
    'family-asked': plain(),
    'new-advice': plain(),
    moved: plain(),
  });
};
