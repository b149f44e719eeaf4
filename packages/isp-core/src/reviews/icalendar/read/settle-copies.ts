/** What a file says twice is said once; what it says in two ways is for a person. */
import type { Issue } from '../../../kernel/issue.ts';
import type { ReviewEvent } from '../review-event.ts';
import type { ProposedChange } from './proposed-change.ts';
import { eventIssue } from './read-events.ts';

export function settleCopies(changes: readonly ProposedChange[]): {
  readonly changes: ProposedChange[];
  readonly issues: Issue[];
} {
  const times = new Map<ReviewEvent, Set<string>>();
  for (const change of changes) {
    if (!isMove(change)) continue;
    const of = times.get(change.event) ?? new Set();
    times.set(change.event, of.add(JSON.stringify(change.to)));
  }
  const isDisputed = (change: ProposedChange) =>
    isMove(change) && (times.get(change.event)?.size ?? 0) > 1;
  return {
    changes: once(changes.filter((change) => !isDisputed(change))),
    issues: changes
      .filter(isDisputed)
      .map(({ index }) =>
        eventIssue(
          index,
          'TWO_TIMES',
          'The file has this review at two times, and does not say which is newer.',
        ),
      ),
  };
}

/** A move that somebody has made. Of those that are only suggested, there may be as many as people. */
function isMove(change: ProposedChange): change is ProposedChange & { type: 'move' } {
  return change.type === 'move' && change.by === undefined;
}

function once(changes: readonly ProposedChange[]): ProposedChange[] {
  const byWords = new Map<string, ProposedChange>();
  for (const change of changes) {
    const { event, index: _index, ...rest } = change;
    const words = JSON.stringify([event.planId, event.reviewId, rest]);
    if (!byWords.has(words)) byWords.set(words, change);
  }
  return [...byWords.values()];
}
