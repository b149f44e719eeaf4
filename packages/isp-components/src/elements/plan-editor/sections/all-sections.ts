/** The parts of the plan in the order in which they are written: the child first, the record last. */
import type { Plan } from '@isp-kit/core/plan';
import { about } from './about.ts';
import { laterSection } from './later-sections.ts';
import type { SectionSpec } from './section.ts';

const inRecord = { inRecord: true } as const;
const basis = laterSection('basis', 'plan', inRecord);

export const sections: readonly SectionSpec[] = [
  about,
  laterSection('voices', 'child', inRecord),
  laterSection('person', 'child', inRecord),
  laterSection('barriers', 'support', inRecord),
  laterSection('outcomes', 'support'),
  laterSection('provision', 'support'),
  laterSection('adjustments', 'support', inRecord),
  laterSection('people', 'around', inRecord),
  laterSection('settings', 'around', inRecord),
  laterSection('base', 'around'),
  laterSection('transitions', 'around'),
  laterSection('advice', 'others'),
  laterSection('ehcp', 'others'),
  laterSection('otherPlans', 'others'),
  laterSection('documents', 'others'),
  laterSection('delivery', 'record'),
  laterSection('progress', 'record'),
  laterSection('reviews', 'record', inRecord),
  laterSection('agreements', 'record', inRecord),
  laterSection('concerns', 'record'),
  basis,
];

/** What the plan has of a section, whether its fields are loaded or not. */
export function isInPlan(plan: Plan, { id }: SectionSpec): boolean {
  const part = (plan as unknown as Record<string, unknown>)[id];
  return Array.isArray(part) ? part.length > 0 : part !== undefined;
}

/** Whether a section is offered first. A record of adjustments needs few; what it has is never set aside. */
export const applies = (plan: Plan, section: SectionSpec): boolean =>
  plan.kind !== 'adjustments-record' || section.inRecord === true || isInPlan(plan, section);

/** The section that shows a place; what is about the plan as a whole is shown with why there is one. */
export function sectionFor(at: string): SectionSpec {
  const first = at.split('/')[1] ?? '';
  return sections.find(({ id }) => id === first) ?? basis;
}
