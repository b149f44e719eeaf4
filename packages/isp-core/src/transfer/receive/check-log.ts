/** Checks a change log that came along against where the sender said that theirs stood. */
import type { ChangeLog } from '../../edit/log/change-log.ts';
import { readLog } from '../../edit/log/read-log.ts';
import { verifyLog } from '../../edit/log/verify-log.ts';
import type { Issue } from '../../kernel/issue.ts';
import type { Received } from '../open/received.ts';
import type { ReceiveCode } from './receive-codes.ts';

export interface LogCheck {
  readonly code: Extract<ReceiveCode, `ISP_RECEIVE_LOG_${string}`>;
  /** Why, where the log is not as it was written. */
  readonly issues: readonly Issue[];
  /** The log, where it can be relied on. */
  readonly log?: ChangeLog;
  /** False where an entry says that it was made before the one that it follows. */
  readonly timesInOrder?: boolean;
}

/**
 * Whether the log is whole, is of this plan, and held at that place the entry that the transfer names.
 * It may have grown since. Takes the file as it came; never rejects on what it holds.
 */
export async function checkChangeLog(
  { plan, changeLog }: Pick<Received, 'plan' | 'changeLog'>,
  file: string | Uint8Array,
): Promise<LogCheck> {
  const read = readLog(file);
  if (!read.ok) return { code: 'ISP_RECEIVE_LOG_UNREADABLE', issues: read.error };
  const log = read.value;
  if (log.planId !== plan.id) return { code: 'ISP_RECEIVE_LOG_OTHER_PLAN', issues: [] };
  const verified = await verifyLog(log);
  if (!verified.ok) return { code: 'ISP_RECEIVE_LOG_ALTERED', issues: verified.error };
  if (!changeLog) return { code: 'ISP_RECEIVE_LOG_NOT_NAMED', issues: [] };
  if (headAfter(log, changeLog.entries) !== changeLog.head) {
    return { code: 'ISP_RECEIVE_LOG_OTHER', issues: [] };
  }
  const { timesInOrder } = verified.value;
  return { code: 'ISP_RECEIVE_LOG_FITS', issues: [], log, timesInOrder };
}

/** The head that the log had after so many entries. */
function headAfter({ entries, head }: ChangeLog, count: number): string | undefined {
  if (count === 0) return entries[0]?.previous ?? head;
  return entries[count - 1]?.hash;
}
