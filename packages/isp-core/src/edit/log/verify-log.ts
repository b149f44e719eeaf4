/** Whether a log is as it was written. */
import { sameJson } from '../../kernel/same-json.ts';
import type { Issue } from '../../kernel/issue.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Plan } from '../../plan/plan.ts';
import {
  isShown,
  type ChangeLog,
  type Committed,
  type Digest,
  type LogEntry,
} from './change-log.ts';
import { hashOfEntry, hashOfStart } from './entry-hash.ts';
import {
  altered,
  behindKnown,
  brokenChain,
  cutShort,
  notTheResult,
  otherPlan,
} from './log-issues.ts';
import { parseLog } from './read-log.ts';
import { replayLog } from './replay-log.ts';
import { timesInOrder } from './times-in-order.ts';

export interface VerifyOptions {
  /** The plan that the log should lead to. */
  readonly plan?: Plan;
  /** The hash of any entry of the log as somebody saw it earlier: kept elsewhere, it shows a log made anew. */
  readonly known?: Digest;
}

export interface VerifiedLog {
  readonly entries: number;
  readonly head: Digest;
  /** How many texts this copy leaves out. The chain over them is whole all the same. */
  readonly notShown: number;
  /** True where every text was there, and replaying the log gave the plan. */
  readonly replayed: boolean;
  /**
   * False where an entry says that it was made before the one that it follows. That is no proof of
   * anything: clocks differ, and one that is put right goes back. Somebody should know why.
   */
  readonly timesInOrder: boolean;
}

/**
 * Checks every hash and every link, and, where the copy is whole, that the changes lead to the plan.
 * Finds any alteration, removal, insertion and reordering, and says at which entry. Somebody who can
 * write the whole log anew can make a sound one: against that, keep a head elsewhere (`known`) or sign
 * checkpoints. Anything that `parseLog` would not take is refused in the same way.
 */
export async function verifyLog(
  log: ChangeLog,
  options: VerifyOptions = {},
): Promise<Result<VerifiedLog, Issue[]>> {
  const parsed = parseLog(log);
  if (!parsed.ok) return parsed;
  const issues = [...(await chainIssues(log)), ...knownIssues(log, options)];
  if (issues.length > 0) return err(issues);
  const notShown = countNotShown(log);
  const replay = notShown === 0 ? replayLog(log) : undefined;
  if (replay && !replay.ok) return err([replay.error]);
  const { plan } = options;
  if (plan && plan.id !== log.planId) return err([otherPlan('/planId')]);
  if (plan && replay && !sameJson(replay.value, plan)) return err([notTheResult()]);
  return ok({
    entries: log.entries.length,
    head: log.head,
    notShown,
    replayed: replay !== undefined,
    timesInOrder: timesInOrder(log.entries),
  });
}

async function chainIssues(log: ChangeLog): Promise<Issue[]> {
  const issues: Issue[] = [];
  if (isShown(log.start) && log.start.value.id !== log.planId) issues.push(otherPlan('/start'));
  let previous = await hashOfStart(log);
  for (const [i, entry] of log.entries.entries()) {
    const at = toPointer(['entries', i]);
    if (!follows(entry, i, previous)) issues.push(brokenChain(at));
    if ((await hashOfEntry(entry)) !== entry.hash) issues.push(altered(at));
    previous = entry.hash;
  }
  if (previous !== log.head) issues.push(log.entries.length === 0 ? altered('/start') : cutShort());
  return issues;
}

const follows = (entry: LogEntry, index: number, previous: Digest) =>
  entry.number === index + 1 && entry.previous === previous;

function knownIssues(log: ChangeLog, { known }: VerifyOptions): Issue[] {
  if (known === undefined) return [];
  const hashes = [log.entries[0]?.previous ?? log.head, ...log.entries.map(({ hash }) => hash)];
  return hashes.includes(known) ? [] : [behindKnown()];
}

function countNotShown({ start, entries }: ChangeLog): number {
  const texts = entries.flatMap(({ actor, edits, reason }) => [
    ...edits,
    ...(reason ? [reason] : []),
    ...(actor.person ? [actor.person] : []),
  ]);
  return [start, ...texts].filter((committed: Committed<unknown>) => !isShown(committed)).length;
}
