/** Whether two plans say the same. Both are plans already, so their keys are in the same order. */
import type { Plan } from '@isp-kit/core/plan';

const texts = new WeakMap<Plan, string>();

/** A plan never changes, so its text is made once. */
function textOf(plan: Plan): string {
  const known = texts.get(plan);
  if (known !== undefined) return known;
  const text = JSON.stringify(plan);
  texts.set(plan, text);
  return text;
}

export function samePlan(a: Plan, b: Plan): boolean {
  return a === b || textOf(a) === textOf(b);
}
