/** A place that two people changed, each in their own way. */
import type { Json } from '../kernel/json.ts';
import type { LinePath } from '../kernel/line-path.ts';
import type { Edit } from './edit.ts';

export interface Conflict {
  /** The field, part or line. */
  readonly at: LinePath;
  /** Both gave it another value; they removed what we changed; or we removed what they changed. */
  readonly reason: 'both-changed' | 'removed-by-them' | 'removed-by-us';
  /**
   * Why the whole of it is asked about, where its parts could have been put together: `safety` for
   * what keeps a child safe or understood, `privacy` for a line whose mark of who may see it changed.
   */
  readonly together?: 'safety' | 'privacy';
  /** What was there before either changed it; absent where nothing was. */
  readonly base?: Json;
  readonly ours?: Json;
  readonly theirs?: Json;
  /** Applied to the merged plan, these put one side’s version in its place. One of the two changes nothing. */
  readonly takeOurs: Edit;
  readonly takeTheirs: Edit;
}
