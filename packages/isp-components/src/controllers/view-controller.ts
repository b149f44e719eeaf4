/** Turns whatever a host gives as a plan into what one audience may see of it. */
import { defaultAccessTable, viewFor, type Withheld } from '@isp-kit/core/access';
import { openPlan, type Issue, type Plan } from '@isp-kit/core/plan';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { today as browserToday } from '../context/browser-ports.ts';
import { nextReview, type NextReview } from './next-review.ts';

/** What an element shows when its host says no audience: of all, the family’s copy may be seen by most. */
export const DEFAULT_AUDIENCE = 'parent';

export interface ReadyView {
  readonly status: 'ready';
  readonly plan: Plan;
  readonly audience: string;
  readonly withheld: readonly Withheld[];
  readonly today: string;
  readonly next: NextReview | undefined;
}

export type PlanView =
  | { readonly status: 'empty' }
  | { readonly status: 'invalid'; readonly issues: readonly Issue[] }
  /** Nobody is shown anything by default: an audience without rules sees nothing. */
  | { readonly status: 'unknown-audience'; readonly audience: string }
  | ReadyView;

interface ViewHost extends ReactiveControllerHost {
  plan: unknown;
  audience: string;
  today: string | undefined;
  withheld: readonly Withheld[] | undefined;
}

export class ViewController implements ReactiveController {
  readonly #host: ViewHost;
  #made: { plan: unknown; audience: string; today: string | undefined } | undefined;
  #view: PlanView = { status: 'empty' };

  constructor(host: ViewHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { plan, audience, today } = this.#host;
    const made = this.#made;
    if (made && made.plan === plan && made.audience === audience && made.today === today) return;
    this.#made = { plan, audience, today };
    this.#view = makeView(plan, audience || DEFAULT_AUDIENCE, today ?? browserToday());
  }

  get view(): PlanView {
    const { withheld } = this.#host;
    if (this.#view.status !== 'ready' || withheld === undefined) return this.#view;
    return { ...this.#view, withheld: [...withheld, ...this.#view.withheld] };
  }
}

function makeView(value: unknown, audience: string, today: string): PlanView {
  if (value === undefined || value === null) return { status: 'empty' };
  const parsed = openPlan(value);
  if (!parsed.ok) return { status: 'invalid', issues: parsed.error };
  if (!defaultAccessTable.audiences.some((known) => known.audience === audience)) {
    return { status: 'unknown-audience', audience };
  }
  const { plan, withheld } = viewFor(parsed.value, { audience, today });
  return { status: 'ready', plan, withheld, audience, today, next: nextReview(plan, today) };
}
