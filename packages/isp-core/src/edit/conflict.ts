/** A place that two people changed, each in their own way. */
import type { Json } from '../kernel/json.ts';
import type { LinePath } from '../kernel/line-path.ts';
import type { Edit } from './edit.ts';

export interface Conflict {
  /** The field or line. */
  readonly at: LinePath;
  /** Both gave it another value; they removed what we changed; or we removed what they changed. */
  readonly reason: 'both-changed' | 'removed-by-them' | 'removed-by-us';
  /** What was there before either changed it; absent where nothing was. */
  readonly base?: Json;
  readonly ours?: Json;
  readonly theirs?: Json;
  /** Applied to the merged plan, which keeps theirs, this puts ours in its place. */
  readonly takeOurs: Edit;
}
