/** Why a note could not be made or changed. */
import type { Issue } from '../../kernel/issue.ts';

const issue = (code: string, message: string, path = '/text'): Issue => ({ code, path, message });

export const emptyNote = (): Issue =>
  issue('ISP_NOTE_EMPTY', 'There is nothing written yet. Write something, then add it.');

export const longNote = (max: number): Issue =>
  issue('ISP_NOTE_TOO_LONG', `A comment can have ${max} characters. This one has more.`);

export const noReason = (): Issue =>
  issue(
    'ISP_NOTE_NO_REASON',
    'Say why not, so that whoever suggested it can learn why.',
    '/reason',
  );

export const notOpen = (): Issue =>
  issue('ISP_NOTE_NOT_OPEN', 'Somebody has decided about this already.', '/status');

export const notADecision = (): Issue =>
  issue(
    'ISP_NOTE_KIND',
    'A suggestion is accepted or declined, and a comment is marked as settled.',
    '/kind',
  );

export const nothingNew = (): Issue =>
  issue('ISP_NOTE_NOTHING_NEW', 'This is what the plan says already. Change it first.', '/edit');

export const notANote = (path: string): Issue =>
  issue('ISP_NOTE_FORM', `“${path}” does not hold what a note on a line holds there.`, path);
