/** What the rules say of a plan that is shown, what is done well included. */
import { linePathOf, type Plan } from '@isp-kit/core/plan';
import type { Finding } from '@isp-kit/core/policy';
import { profileById } from '@isp-kit/core/policy/profiles';
import type { ReactiveControllerHost } from 'lit';
import { laterRules } from '../context/later-rules.ts';

export class PlanFindingsController {
  readonly #host: ReactiveControllerHost;
  #last: { plan: Plan; key: string; findings: readonly Finding[] } | undefined;
  #pending: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Settles when the rules are there, or could not be loaded. */
  get pending(): Promise<void> | undefined {
    return laterRules.loaded ? undefined : this.#pending;
  }

  /** By the profile named, else by the plan’s own; undefined while the rules are on their way. */
  of(plan: Plan, profile: string, today: string): readonly Finding[] | undefined {
    const known = profileById(profile || plan.profile);
    const rules = laterRules.loaded;
    if (!known || !rules) {
      this.#pending ??= laterRules.want().then(() => this.#arrived());
      return undefined;
    }
    const key = `${known.id} ${today}`;
    if (this.#last?.plan === plan && this.#last.key === key) return this.#last.findings;
    const findings = rules.checkPlan(plan, { profile: known, today });
    this.#last = { plan, key, findings };
    return findings;
  }

  #arrived(): void {
    if (laterRules.loaded) this.#host.requestUpdate();
  }
}

/** The ids of the lines that lead to a place, outermost first. */
export function linesOnTheWay(plan: Plan, pointer: string): readonly string[] {
  return linePathOf(plan, pointer)
    .split('/')
    .filter((segment) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(segment));
}
