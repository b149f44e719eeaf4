/** One argument about whether a record is called for: when it applies, what it says, and by what authority. */
import type { SourcePlace } from '../../codes/sources.ts';
import type { NeedFacts } from './need-facts.ts';

/**
 * The duty behind it. They are kept apart: a child may be disabled without special educational
 * needs, and may have special educational needs without being disabled.
 */
export type Duty = 'special-educational-provision' | 'ehcp' | 'equality-act';

/** Which record an argument speaks of. */
export type PlanRecord = 'support-plan' | 'adjustments-record';

/** `open` where the authority leaves it to people, or to a later decision. */
export type Position = 'needed' | 'not-needed' | 'open';

export interface Argument {
  readonly id: string;
  readonly duty: Duty;
  readonly record: PlanRecord;
  readonly position: Position;
  readonly applies: (facts: NeedFacts) => boolean;
  /** For staff. */
  readonly reason: string;
  /** The same for the family. */
  readonly familyReason: string;
  /** It counts where one of these does. */
  readonly sources: readonly [SourcePlace, ...SourcePlace[]];
}
