/** What can be wrong with a log. Each says what was found, and leaves the why to people. */
import type { Issue } from '../../kernel/issue.ts';

const issue = (code: string, path: string, message: string): Issue => ({ code, path, message });

export const altered = (path: string) =>
  issue(
    'ISP_LOG_ALTERED',
    path,
    'This entry no longer says what it said when it was written: its hash does not fit. Compare it with another copy of the log.',
  );

export const brokenChain = (path: string) =>
  issue(
    'ISP_LOG_BROKEN_CHAIN',
    path,
    'This entry does not follow the one before it: an entry was taken out, put in or moved here. Compare it with another copy of the log.',
  );

export const cutShort = () =>
  issue(
    'ISP_LOG_CUT_SHORT',
    '/head',
    'The log does not end where it says that it ends: entries are missing at the end, or were added. Compare it with another copy of the log.',
  );

export const behindKnown = () =>
  issue(
    'ISP_LOG_BEHIND',
    '/entries',
    'The log does not hold an entry that it held before. Compare it with another copy of the log.',
  );

export const otherPlan = (path: string) =>
  issue(
    'ISP_LOG_OTHER_PLAN',
    path,
    'This log belongs to another plan than the one it is shown with.',
  );

export const notTheResult = () =>
  issue(
    'ISP_LOG_NOT_THE_RESULT',
    '',
    'The changes in this log do not lead to this plan: something was changed without being written down.',
  );

export const notWhole = (path: string) =>
  issue(
    'ISP_LOG_NOT_WHOLE',
    path,
    'This copy of the log leaves something out, so the plan cannot be rebuilt from it. Ask the setting that keeps the plan.',
  );

export const notReplayable = (path: string, cause: Issue): Issue => ({
  ...issue(
    'ISP_LOG_NOT_REPLAYABLE',
    path,
    'The changes of this entry cannot be made to the plan as it was before them.',
  ),
  data: { cause: cause.code, at: cause.path },
});

export const badCheckpoint = (path: string) =>
  issue(
    'ISP_LOG_BAD_CHECKPOINT',
    path,
    'The signature of this checkpoint is not one that can be trusted for this log: it was made for something else, or by a key that is not known here.',
  );

export const notALog = (path: string, message: string) => issue('ISP_LOG_NOT_A_LOG', path, message);
