/** What a rule says of a plan: plain data, to be stored, compared, translated and explained. */
import type { SourceRef } from '../../codes/sources.ts';
import type { JsonObject } from '../../kernel/json.ts';

/** What a rule concludes. `ask` is for what only a person can judge. */
export type FindingOutcome = 'pass' | 'fail' | 'ask' | 'inapplicable';

export type Impact = 'must' | 'should' | 'consider';

export interface Finding {
  /** The rule's id. */
  readonly rule: string;
  readonly outcome: FindingOutcome;
  readonly impact: Impact;
  /** JSON Pointer to the line or part that it is about. */
  readonly at: string;
  /** Which of the rule's messages this is. */
  readonly messageId: string;
  /** The message in English, with its facts filled in. */
  readonly message: string;
  /** The facts behind the message. */
  readonly data: JsonObject;
  readonly sources: readonly SourceRef[];
}
