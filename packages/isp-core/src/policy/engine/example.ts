/** A rule's example: a small plan, what is changed in it, and what the rule says. Data for tests and docs. */
import type { Json } from '../../kernel/json.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { FindingOutcome } from './finding.ts';

export interface Example {
  readonly name: string;
  /** Which of the example plans it starts from. */
  readonly base: 'targeted' | 'adjustments' | 'specialist' | 'moving' | 'college';
  /** New values by JSON Pointer; null takes the field or line away. */
  readonly patch?: Readonly<Record<string, Json>>;
  readonly today: PlainDate;
  readonly expect: FindingOutcome;
  /** The message that says so. */
  readonly messageId: string;
  /** Where, if that matters to the example. */
  readonly at?: string;
}
