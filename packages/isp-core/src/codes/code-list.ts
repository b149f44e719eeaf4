/** A code list: words with a fixed meaning, as data that a host can read, replace or extend. */
import type { PlainDate } from '../kernel/plain-date.ts';
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
  /** Where this entry rests on another place than its list does. */
  readonly source?: SourcePlace;
  /** The first day on which it may be used; absent where it always could. */
  readonly from?: PlainDate;
  /** The last day on which it may be used; absent while it can. */
  readonly to?: PlainDate;
}

export interface CodeList<Entry extends CodeEntry = CodeEntry> {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** What the list rests on, for every entry that does not say otherwise. */
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

/** Whether an entry may be used on a day. */
export function isInUse(entry: CodeEntry, on: PlainDate): boolean {
  const begun = entry.from === undefined || entry.from <= on;
  const over = entry.to !== undefined && entry.to < on;
  return entry.status !== 'retired' && begun && !over;
}

/**
 * The list with a host's own entries: one whose code is there takes its place, others come at the
 * end. `version` should change, so that readers can tell the lists apart.
 */
export function extendCodes<Entry extends CodeEntry>(
  list: CodeList<Entry>,
  { entries, version }: { readonly entries: readonly Entry[]; readonly version: string },
): CodeList<Entry> {
  const own = new Map(entries.map((entry) => [entry.code, entry]));
  const kept = list.entries.map((entry) => own.get(entry.code) ?? entry);
  const added = entries.filter((entry) => !findCode(list, entry.code));
  return { ...list, version, entries: [...kept, ...added] };
}
