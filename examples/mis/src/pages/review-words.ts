/** When the people around a plan next meet and how that stands, in words that need no colour. */
import type { Plan } from '@isp-kit/core/plan';
import { profileById } from '@isp-kit/core/policy/profiles';
import { dateInWords, nextReview, type NextReview } from '@isp-kit/core/reviews';

export interface ReviewWords {
  readonly text: string;
  readonly urgency: 'late' | 'soon' | 'calm';
}

/** The same that the plan’s own page says at its head. */
export function nextFor(plan: Plan, today: string): NextReview | undefined {
  return nextReview(plan, { profile: profileById(plan.profile), today });
}

export function reviewWords(plan: Plan, today: string): ReviewWords {
  if (plan.status === 'closed') return { urgency: 'calm', text: 'This plan is closed.' };
  const next = nextFor(plan, today);
  switch (next?.state) {
    case 'planned':
      return { urgency: 'calm', text: `Planned for ${dateInWords(next.on)}.` };
    case 'passed':
      return {
        urgency: 'soon',
        text: `Was planned for ${dateInWords(next.on)}, and is not written up yet.`,
      };
    case 'due':
      return next.soon
        ? { urgency: 'soon', text: `Due soon, by ${dateInWords(next.by)}. No day is fixed yet.` }
        : { urgency: 'calm', text: `Due by ${dateInWords(next.by)}. No day is fixed yet.` };
    case 'overdue':
      return {
        urgency: 'late',
        text: `Overdue: it was due by ${dateInWords(next.by)}. No day is fixed yet.`,
      };
    case undefined:
      return { urgency: 'calm', text: 'No day is set.' };
  }
}
