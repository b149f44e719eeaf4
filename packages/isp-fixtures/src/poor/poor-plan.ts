/**
 * Plans that are poor in one way each, as it happens in life: a curated plan with a few changes. The
 * document is still a valid plan; what is wrong with it is for policy to say.
 */
import type { Json } from '../json.ts';
import { patched } from '../patch/apply-patch.ts';
import type { PatchOperation } from '../patch/patch.ts';
import type { PlanFixtureName } from '../plan-fixtures.ts';

export interface PoorPlan {
  /** The rule that finds it, and how it came about: `wording-is-specific-staffing`. */
  readonly name: string;
  /** What is wrong, and how that happens, in a sentence or two. */
  readonly fault: string;
  /** The id of the rule that finds it. */
  readonly rule: string;
  readonly outcome: 'fail' | 'ask';
  /** JSON Pointer to where it is found. */
  readonly at: string;
  /** The day on which it is looked at. */
  readonly today: string;
  /** The profile under which it is looked at. */
  readonly profile: 'england-current' | 'england-proposed-2029';
  /** The good plan that it was made of, which does not have the fault. */
  readonly base: PlanFixtureName;
  /** All that is different from the good plan. */
  readonly patch: readonly PatchOperation[];
}

/** The poor plan, made of the document of its good one: the content of `planFixture(poor.base).url`, as a value. */
export function poorPlanDocument(poor: PoorPlan, base: Json): Json {
  return patched(base, poor.patch);
}
