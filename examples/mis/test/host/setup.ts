/** What the host of the newer journeys tells its one page. */
import type { Delegation } from '@isp-kit/core/access';
import type { LineNote } from '@isp-kit/core/edit/notes';
import type { Plan } from '@isp-kit/core/plan';

export interface Setup {
  readonly plan: Plan;
  readonly notes: readonly LineNote[];
  readonly audience: string;
  readonly name: string;
  /** Which of the plan’s own people it is. */
  readonly person: string;
  /** Set where nothing is to be changed, and other words may be suggested. */
  readonly suggesting: boolean;
  readonly delegations: readonly Delegation[];
}
