/** A last cut before a plan leaves as another kind of file: no marked line that is not for its reader. */
import { cutView, type View } from '../../access/view-for.ts';
import type { Plan } from '../../plan/plan.ts';

/** What is left of a view, and what this cut took: nothing of a view that was made for this audience. */
export function cutFor(view: Plan, audience: string): View {
  return cutView(view, {
    ...{ audience, withheld: [], permissions: [], refusal: '' },
    ...(audience === 'senco' ? { seesMarkedLines: true } : {}),
  });
}
