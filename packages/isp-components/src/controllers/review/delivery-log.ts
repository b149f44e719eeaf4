/** What the day-by-day log says since the last review: sessions of help, and what was seen of an outcome. */
import type { Plan } from '@isp-kit/core/plan';

export type DeliveryEntry = Plan['delivery'][number];
export type Observation = Plan['progress'][number];

export interface DeliveryLog {
  readonly total: number;
  readonly happened: number;
  readonly partly: number;
  readonly missed: number;
  /** Why sessions did not happen, or only in part, the most frequent first. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  /** What the log alone would say; undefined where it says nothing. A person decides. */
  readonly says: 'yes' | 'partly' | 'no' | undefined;
}

export interface LogSpan {
  /** Days after this one; every day where no review was held before. */
  readonly after: string | undefined;
  /** Up to this day. */
  readonly until: string;
}

/** An entry that a later one puts right counts no more. */
export function deliveryLog(
  { delivery }: Pick<Plan, 'delivery'>,
  provision: ReadonlySet<string>,
  span: LogSpan,
): DeliveryLog {
  const corrected = new Set(delivery.map(({ corrects }) => corrects));
  const entries = delivery.filter(
    ({ id, provision: line, on }) => provision.has(line) && !corrected.has(id) && isIn(span, on),
  );
  const count = (delivered: string) =>
    entries.filter((entry) => entry.delivered === delivered).length;
  const [happened, partly, missed] = [count('yes'), count('partly'), count('no')];
  const total = entries.length;
  return {
    total,
    happened,
    partly,
    missed,
    reasons: reasonsOf(entries),
    says: says(happened, partly, total),
  };
}

/** The day after the last review belongs to this one; that of the last review was looked at there. */
const isIn = ({ after, until }: LogSpan, on: string) =>
  (after === undefined || on > after) && on <= until;

function says(happened: number, partly: number, total: number): DeliveryLog['says'] {
  if (total === 0) return undefined;
  if (happened === total) return 'yes';
  return happened + partly === 0 ? 'no' : 'partly';
}

function reasonsOf(entries: readonly DeliveryEntry[]) {
  const counts = new Map<string, number>();
  for (const { delivered, reason } of entries) {
    if (delivered === 'yes' || reason === undefined) continue;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .toSorted((a, b) => b.count - a.count);
}

/** What was seen of an outcome, the newest first. */
export function observationsOf(
  { progress }: Pick<Plan, 'progress'>,
  outcome: string,
  span: LogSpan,
): readonly Observation[] {
  return progress
    .filter((seen) => seen.outcome === outcome && isIn(span, seen.on))
    .toSorted((a, b) => b.on.localeCompare(a.on));
}
