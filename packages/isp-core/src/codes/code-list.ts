/** A code list: words with a fixed meaning, as data that a host can read, replace or extend. */
import type { SourcePlace } from './sources.ts';

/** How settled a code is: most of the reform's words are drafts. */
export type CodeStatus = 'law' | 'guidance' | 'proposed' | 'indicative' | 'retired';

export interface CodeEntry {
  readonly code: string;
  /** What staff call it. */
  readonly label: string;
  /** The same in words for families. */
  readonly familyLabel: string;
  readonly definition: string;
  readonly status: CodeStatus;
}

export interface CodeList<Entry extends CodeEntry = CodeEntry> {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly source: SourcePlace;
  readonly entries: readonly Entry[];
}

/** The entry for a code, or undefined where this list does not know it. */
export function findCode<Entry extends CodeEntry>(
  list: CodeList<Entry>,
  code: string,
): Entry | undefined {
  return list.entries.find((entry) => entry.code === code);
}

/** Which words a label is for. */
export type LabelFor = 'staff' | 'family';

/** The label of a code; an unknown code keeps its own text, since a plan may come from a host that knows it. */
export function labelOf(list: CodeList, code: string, labelFor: LabelFor = 'staff'): string {
  const entry = findCode(list, code);
  if (!entry) return code;
  return labelFor === 'family' ? entry.familyLabel : entry.label;
}
