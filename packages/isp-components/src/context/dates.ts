/** What elements count with dates: a module of its own, so that the arithmetic can be loaded alone. */
import type { Plan } from '@isp-kit/core/plan';
import { profileById } from '@isp-kit/core/policy/profiles';
import { nextReview, type NextReview } from '@isp-kit/core/reviews';

/** When the child’s people next meet, by the plan’s own profile. */
export function nextOf(plan: Plan, today: string): NextReview | undefined {
  return nextReview(plan, { profile: profileById(plan.profile), today });
}
