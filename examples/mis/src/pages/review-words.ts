/** When a plan is next reviewed and how that stands, in words that need no colour. */
import type { Plan } from '@isp-kit/core/plan';
import { englandCurrent, profileById } from '@isp-kit/core/policy';
import { dateInWords, reviewState, type ReviewState } from '@isp-kit/core/reviews';

export interface ReviewWords {
  readonly text: string;
  readonly urgency: 'late' | 'soon' | 'calm';
}

export function reviewWords(plan: Plan, today: string): ReviewWords {
  const profile = profileById(plan.profile) ?? englandCurrent;
  return inWords(reviewState(plan, { profile, today }));
}

function inWords({ state, due, plannedFor }: ReviewState): ReviewWords {
  const by = due === undefined ? '' : dateInWords(due);
  const planned = plannedFor === undefined ? undefined : `planned for ${dateInWords(plannedFor)}`;
  switch (state) {
    case 'overdue':
      return { urgency: 'late', text: sentence([`Overdue: it was due by ${by}`, planned]) };
    case 'due':
      return { urgency: 'late', text: sentence([`To be arranged now: due by ${by}`, planned]) };
    case 'due-soon':
      return { urgency: 'soon', text: `Due soon, by ${by}. No day is fixed yet.` };
    case 'planned':
      return { urgency: 'calm', text: sentence([`Due by ${by}`, planned]) };
    case 'met':
    case 'ahead':
      return { urgency: 'calm', text: `Due by ${by}.` };
    case 'not-known':
      return { urgency: 'soon', text: 'Not known: the date of the last review is missing.' };
    case 'not-needed':
      return { urgency: 'calm', text: 'No yearly review.' };
  }
}

const sentence = (parts: readonly (string | undefined)[]) =>
  `${parts.filter((part) => part !== undefined).join(', ')}.`;
