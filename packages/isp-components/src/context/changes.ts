/** What differs between two views of one plan, in words for whoever both were cut for. */
import type { AccessTable, Withheld } from '@isp-kit/core/access';
import { diffPlans } from '@isp-kit/core/edit';
import { tellChanges, type ToldChange } from '@isp-kit/core/locales';
import type { Plan } from '@isp-kit/core/plan';

export interface TwoViews {
  readonly before: Plan;
  readonly after: Plan;
  readonly audience: string;
  readonly today: string;
  /** What `after` does not show, though `before` may have. */
  readonly withheld: readonly Withheld[];
}

/**
 * A sentence for each change. Both plans are views already, so nothing more is cut; but a line that
 * has been marked since then is missing from the later view as if it had been taken out, and what it
 * said is not for this reader any more: nothing is told of lines that left a list from which some
 * are kept back.
 */
export function changesBetween({
  before,
  after,
  audience,
  today,
  withheld,
}: TwoViews): ToldChange[] {
  const { changes } = tellChanges(diffPlans(before, after), {
    plan: before,
    audience,
    today,
    table: seesAll(audience),
  });
  return changes.filter((change) => change.kind !== 'remove' || !isKeptBack(change.at, withheld));
}

/** The young person’s view may be told as the child’s. */
const seesAll = (audience: string): AccessTable => ({
  fixed: [],
  audiences: [audience, 'child', 'parent'].map((name) => ({
    audience: name,
    seesMarkedLines: true,
    withheld: [],
    permissions: [],
    refusal: '',
    afterLeaving: 'loses',
  })),
});

const isKeptBack = (at: string, withheld: readonly Withheld[]) =>
  withheld.some(({ path }) => {
    const kept = path.split('/');
    const segments = at.split('/');
    return kept.every((segment, index) => segment === '*' || segment === segments[index]);
  });
