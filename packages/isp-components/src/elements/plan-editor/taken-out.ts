/** What was taken out a moment ago, as long as one step brings it back. */
import type { EditingState } from '../../controllers/editing/editing-state.ts';

/** A line that was taken out, and where it was. */
export interface RemovedLine {
  readonly at: string;
  readonly name: string;
  /** The ids of the lines that came after it, nearest first. */
  readonly followers: readonly string[];
  /** The state without it: in any other, going back one step would bring back something else. */
  readonly state: EditingState | undefined;
}
