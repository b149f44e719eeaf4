/** The sender’s side of a receipt: the plan says that it arrived. */
import type { Edit } from '../../edit/edit.ts';
import type { Issue } from '../../kernel/issue.ts';
import { dateOfInstant } from '../../kernel/plain-date.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Plan } from '../../plan/plan.ts';
import { dateInWords } from '../../reviews/date-in-words.ts';
import type { Receipt } from '../receipt/receipt-schema.ts';

export interface NoteReceiptOptions {
  /** The line among the plan’s moves. Default: the one that is planned or under way, where there is just one. */
  readonly transition?: string;
}

/**
 * The edit that notes a receipt (from `openReceipt`) with the move that it is about: what was sent, when it
 * was taken in, which documents are missing, and whether something waits. Whether the move is complete is
 * for people to say. `ISP_RECEIPT_WHICH_MOVE` where the plan has no such move, or more than one.
 */
export function noteReceipt(
  plan: Plan,
  receipt: Receipt,
  { transition }: NoteReceiptOptions = {},
): Result<Edit, Issue> {
  const open = plan.transitions.filter(({ id, status }) =>
    transition === undefined ? status === 'planned' || status === 'under-way' : id === transition,
  );
  const [move] = open;
  if (!move || open.length > 1) return err(whichMove);
  const at = (field: string) => toPointer(['transitions', move.id, field]);
  const sent = [move.sent, receiptInWords(receipt)].filter((text) => text !== undefined);
  const noted: Edit = { type: 'set', at: at('sent'), value: sent.join('\n') };
  if (move.sent?.includes(receiptInWords(receipt))) return ok({ type: 'group', edits: [] });
  if (move.status !== 'planned') return ok(noted);
  return ok({
    type: 'group',
    edits: [noted, { type: 'set', at: at('status'), value: 'under-way' }],
  });
}

function receiptInWords({ sender, receivedAt, outcome, missingDocuments, result }: Receipt) {
  const did = outcome === 'taken-in' ? 'took the plan in' : 'opened the plan';
  const missing = missingDocuments.length;
  const waiting = result?.waiting ?? 0;
  return [
    `${sender.name} ${did} on ${dateInWords(dateOfInstant(receivedAt))}.`,
    ...(missing === 0 ? [] : [`Documents still to be sent: ${missing}.`]),
    ...(waiting === 0 ? [] : [`Things that wait for a person there: ${waiting}.`]),
  ].join(' ');
}

const whichMove: Issue = {
  code: 'ISP_RECEIPT_WHICH_MOVE',
  path: '/transitions',
  message:
    'The plan tells of no move that is under way, or of more than one. Say which move the receipt is about.',
};
