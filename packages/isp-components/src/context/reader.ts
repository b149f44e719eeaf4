/** Reads any value as a plan and cuts it for an audience: for a host that has not done so itself. */
import { defaultAccessTable, viewFor } from '@isp-kit/core/access';
import { openPlan, type Issue, type Plan } from '@isp-kit/core/plan';
import type { PreparedView } from '../controllers/view/prepared-view.ts';
import { nextOf } from './dates.ts';

export type Opened =
  | { readonly status: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly status: 'unknown-audience'; readonly audience: string }
  | { readonly status: 'ready'; readonly view: PreparedView };

/** What the audience may see of a value that is to be a plan. */
export function openView(value: unknown, audience: string, today: string): Opened {
  const opened = openPlan(value);
  if (!opened.ok) return { status: 'invalid', issues: opened.error };
  if (!defaultAccessTable.audiences.some((known) => known.audience === audience)) {
    return { status: 'unknown-audience', audience };
  }
  const { plan, withheld } = viewFor(opened.value, { audience, today });
  return ready(plan, { withheld, audience, today });
}

/** Says what is wrong with a view that does not look like one, or takes it where it is only of an older version. */
export function openPrepared(value: unknown, today: string): Opened {
  const { plan, withheld, audience } = Object(value) as Partial<PreparedView>;
  // A plan by itself is no view: nobody says that it was cut for whoever looks at it.
  if (!Array.isArray(withheld) || typeof audience !== 'string' || audience === '') {
    return { status: 'invalid', issues: [notAView] };
  }
  const opened = openPlan(plan);
  if (!opened.ok) return { status: 'invalid', issues: opened.error };
  return ready(opened.value, { withheld, audience, today });
}

const notAView: Issue = {
  code: 'ISP_VIEW_MALFORMED',
  path: '',
  message:
    'This is not a view of a plan. A view has the plan, the audience that it was cut for, and the list of what was withheld.',
};

type Cut = Pick<PreparedView, 'withheld' | 'audience'> & { readonly today: string };

function ready(plan: Plan, { withheld, audience, today }: Cut): Opened {
  return {
    status: 'ready',
    view: { plan, withheld, audience, next: nextOf(plan, today) ?? null },
  };
}
