/** Who of a plan's people can sign in to the demonstration, and in what capacity. */
import type { Plan } from '@isp-kit/core/plan';
import type { Audience } from '../store/people.ts';
import { slug } from './school-of.ts';

export interface Account {
  readonly personId: string;
  readonly name: string;
  readonly audience: Audience;
  /** Which of the plan's people this is. */
  readonly contributorId: string;
}

const audienceOfRole: Readonly<Record<string, Audience>> = {
  senco: 'senco',
  'class-teacher': 'class-teacher',
  'subject-teacher': 'class-teacher',
  tutor: 'class-teacher',
  'key-person': 'class-teacher',
  parent: 'parent',
  carer: 'parent',
};

export function accountsOf(plan: Plan): Account[] {
  return plan.people.flatMap(({ id, name, role, organisation }) => {
    const audience = audienceOfRole[role];
    // Somebody from elsewhere has no account at the school.
    if (!audience || organisation !== undefined) return [];
    return [{ personId: slug(name), name, audience, contributorId: id }];
  });
}
