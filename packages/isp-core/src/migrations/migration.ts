/** One change of the schema, as a step from plain JSON to plain JSON. */
import type { JsonObject } from '../kernel/json.ts';

/**
 * A migration never imports the schema: the schema moves on, and the migration must not. Once
 * released its file is frozen, which a test holds by its hash.
 */
export interface Migration {
  /** The name of its file. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Why the schema changed. */
  readonly why: string;
  /** The document of the later version. Gives a new value and keeps all that it does not know. */
  up(document: JsonObject): JsonObject;
}
