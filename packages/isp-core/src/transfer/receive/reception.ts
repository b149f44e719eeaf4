/** What receiving a plan comes to: plain data, to be shown, decided on, and accepted. */
import type { Conflict } from '../../edit/conflict.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Received } from '../open/received.ts';
import type { ChildDecision } from './find-record.ts';
import type { ChildMatch } from './match-child.ts';
import type { Beside } from './beside-lines.ts';
import type { ReceiveLine } from './receive-report.ts';

export interface ReceiveOptions extends Beside {
  /** What a person said of whose plan it is, where it had to be asked. */
  readonly child?: ChildDecision;
  /**
   * Versions of the plan that both settings had: as it was last received from, or sent to, the sender.
   * With the right one only what both changed is asked about; without any, whatever differs.
   */
  readonly earlier?: readonly Plan[];
  /** Put an older revision together with the record as well, and do not leave it at that. */
  readonly mergeOlder?: boolean;
}

/**
 * `new-record`: the plan begins one. `merged`: it was put together with the plan of the same id.
 * `second-plan`: the child has another plan here, and this one says that it replaces it; both stay.
 * `already-received`, `older`, `superseded`: nothing is new, and nothing changes. `ask-child`: a
 * person has to say first whose plan it is.
 */
export type ReceiveOutcome =
  | 'new-record'
  | 'merged'
  | 'second-plan'
  | 'already-received'
  | 'older'
  | 'superseded'
  | 'ask-child';

export interface Reception {
  readonly outcome: ReceiveOutcome;
  /** What came. */
  readonly received: Received;
  /** The plan of the child’s record, as it is here. */
  readonly existing?: Plan;
  /** What the record would hold. Absent where nothing is to change. Not accepted yet. */
  readonly plan?: Plan;
  /** What a person has to choose; until then `plan` holds what was here. */
  readonly conflicts: readonly Conflict[];
  /** Records that may be this child’s, with what agrees and what does not. */
  readonly matches: readonly ChildMatch[];
  readonly report: readonly ReceiveLine[];
}
