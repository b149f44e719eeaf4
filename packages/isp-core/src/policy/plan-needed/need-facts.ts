/** What must be known before anybody can say whether a child needs a plan. No diagnosis is among it. */
import type { Plan } from '../../plan/plan.ts';

export interface NeedFacts {
  /**
   * What meets the child's needs today: what everybody gets, adjustments to it alone, or provision
   * that is additional to or different from what others of the age get. `not-known` before anybody
   * has looked.
   */
  readonly needsMetBy: 'universal-offer' | 'adjustments' | 'additional-provision' | 'not-known';
  /** Where an education, health and care plan stands. */
  readonly ehcp: Plan['basis']['ehcp'];
  /** Disabled in the sense of the Equality Act 2010, whether or not anybody has put a name to it. */
  readonly disability: NonNullable<Plan['basis']['disability']>;
  /**
   * Where the child learns: a school, or a nursery that is maintained or part of a school; a private,
   * voluntary or independent nursery or a childminder; a college; or outside of settings, such as at
   * home or in education otherwise than at school.
   */
  readonly setting: 'school' | 'early-years-pvi' | 'college' | 'outside-settings';
}
