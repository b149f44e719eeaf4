/** What must be in place when the child comes through the door. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Adjustment, Person, Plan, ProvisionLine } from '../../plan/plan.ts';

export interface DayOne {
  /** How the child and the family communicate. */
  readonly communication: Person['communication'];
  /** Plans that keep the child safe, held elsewhere: ask for them before the first day. */
  readonly safety: Plan['otherPlans'];
  /** Adjustments in force. */
  readonly adjustments: readonly Adjustment[];
  /** Provision under way, planned, or paused. */
  readonly provision: readonly ProvisionLine[];
  /** Practical things of the move, such as transport. */
  readonly practical: readonly string[];
  /** The EHC plan, which goes on whatever this plan says. */
  readonly ehcp?: NonNullable<Plan['ehcp']>;
}

const safetyKinds: ReadonlySet<string> = new Set([
  'health-care',
  'risk-assessment',
  'evacuation',
  'behaviour',
]);

export function dayOne(plan: Plan, on: PlainDate): DayOne {
  const { person, otherPlans, adjustments, provision, transitions, ehcp } = plan;
  return {
    communication: person.communication,
    safety: otherPlans.filter(({ kind }) => safetyKinds.has(kind)),
    adjustments: adjustments.filter(({ endedOn }) => endedOn === undefined || endedOn >= on),
    provision: provision.filter(({ status }) => status !== 'ended'),
    practical: transitions
      .filter(({ status }) => status !== 'cancelled')
      .flatMap(({ practical }) => (practical === undefined ? [] : [practical])),
    ...(ehcp && { ehcp }),
  };
}
