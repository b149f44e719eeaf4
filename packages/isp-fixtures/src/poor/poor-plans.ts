/** Every poor plan, by what is wrong with it. */
import { childAndFamily } from './child-and-family.ts';
import { duties } from './duties.ts';
import type { PoorPlan } from './poor-plan.ts';
import { reviewing } from './reviewing.ts';
import { support } from './support.ts';
import { wording } from './wording.ts';

/** Forty-odd plans, each with one fault that really happens. */
export const poorPlans: readonly PoorPlan[] = [
  ...wording,
  ...childAndFamily,
  ...support,
  ...reviewing,
  ...duties,
];
