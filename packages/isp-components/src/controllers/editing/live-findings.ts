/** What the rules say of the plan as it stands, as far as somebody has to do or to judge something. */
import type { ReactiveControllerHost } from 'lit';
import type { Finding } from '@isp-kit/core/policy';
import { linePathOf, type Plan } from '@isp-kit/core/plan';
import { RulesController } from '../rules-controller.ts';

const none: readonly Finding[] = [];

export class LiveFindings {
  readonly #book: RulesController;
  #last: { plan: Plan; key: string; findings: readonly Finding[] } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#book = new RulesController(host);
  }

  /**
   * The findings that fail or ask, under the profile named, else under the plan’s own. None while
   * the rules are still on their way.
   */
  of(plan: Plan, profile: string, today: string): readonly Finding[] {
    const { rules } = this.#book;
    const known = rules?.profileById(profile || plan.profile);
    if (!rules || !known) return none;
    const key = `${known.id} ${today}`;
    if (this.#last?.plan === plan && this.#last.key === key) return this.#last.findings;
    const findings = rules
      .checkPlan(plan, { profile: known, today })
      .filter(({ outcome }) => outcome === 'fail' || outcome === 'ask');
    this.#last = { plan, key, findings };
    return findings;
  }
}

/** The place of a finding or an issue by line id, for a form that finds its fields so. */
export function placeOf(plan: Plan, pointer: string): string {
  return linePathOf(plan, pointer);
}
