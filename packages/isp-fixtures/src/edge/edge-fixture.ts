/** Documents at the very edge of what a plan may be, and still inside. */
import type { Json } from '../json.ts';

export interface EdgeFixture {
  readonly name: string;
  /** Which edge, in a sentence. */
  readonly summary: string;
  /** True where the document is of another version, so that only `readPlan` and `openPlan` take it. */
  readonly otherVersion?: true;
  /** Makes the document, the same each time. */
  readonly value: () => Json;
}
