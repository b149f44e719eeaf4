/** The report of a plan that came: what became of everything in it, and of everything that was here, line by line. */
import type { Json } from '../../kernel/json.ts';
import type { LinePath } from '../../kernel/line-path.ts';
import {
  receiveCodes,
  type CodeWords,
  type ReceiveCode,
  type ReceiveFate,
} from './receive-codes.ts';

export interface ReceiveLine {
  readonly fate: ReceiveFate;
  readonly code: ReceiveCode;
  /** The line or field of the plan; `''` is the whole of it. For what was withheld as the sender has it. */
  readonly at: LinePath;
  /** What was here, where both sides or one of them is worth showing. */
  readonly ours?: Json;
  /** What came. */
  readonly theirs?: Json;
  /** What became of it and why, in a plain sentence. */
  readonly message: string;
  /** What a person has to do; absent where nothing is to be done. */
  readonly todo?: string;
  /** Facts behind the sentence. */
  readonly data?: Readonly<Record<string, Json>>;
}

type Details = Partial<Omit<ReceiveLine, 'fate' | 'code' | 'at'>>;

/** A line with the words of its code, unless others are given. */
export function reportLine(code: ReceiveCode, at: LinePath, details: Details = {}): ReceiveLine {
  const { fate, message, todo }: CodeWords = receiveCodes[code];
  return { fate, code, at, message, ...(todo !== undefined && { todo }), ...details };
}

/** Whether something waits for a person: then the plan is not yet in the record. */
export const waits = ({ fate }: ReceiveLine): boolean => fate === 'conflict' || fate === 'ask';

/** How many lines there are of each fate. */
export function countReceived(
  lines: readonly ReceiveLine[],
): Readonly<Record<ReceiveFate, number>> {
  const counts = { taken: 0, kept: 0, conflict: 0, withheld: 0, ask: 0, note: 0 };
  for (const { fate } of lines) counts[fate]++;
  return counts;
}
