/**
 * What a setting may see of a transfer before a place is accepted. No child may be turned away because
 * of their plan, so it says who sends something, why, and when somebody is to begin, and nothing of who
 * they are, what they need or what it takes.
 */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { TransferContent } from '../content/content-schema.ts';

export interface TransferPreview {
  readonly transfer: string;
  readonly purpose: TransferContent['purpose'];
  readonly lawfulAuthority: TransferContent['lawfulAuthority']['basis'];
  readonly sender: TransferContent['sender'];
  readonly recipient: TransferContent['recipient'];
  readonly issuedAt: string;
  readonly expiresAt: string;
  /** The year group at the sender. */
  readonly yearGroup: string;
  /** The first day in the new place, where the plan has a move under way. */
  readonly firstDay?: PlainDate;
}

/** What both the sender’s input and the opened file have. */
export type Previewable = Pick<
  TransferContent,
  'id' | 'purpose' | 'lawfulAuthority' | 'sender' | 'recipient' | 'issuedAt' | 'expiresAt'
> & { readonly plan: Plan };

/** The preview of what is to be sent, or of what came. Made of a list of members: what is new in a plan never gets in by itself. */
export function previewTransfer(transfer: Previewable): TransferPreview {
  const { id, purpose, lawfulAuthority, sender, recipient, issuedAt, expiresAt, plan } = transfer;
  const firstDay = firstDayOf(plan, issuedAt.slice(0, 10));
  return {
    transfer: id,
    purpose,
    lawfulAuthority: lawfulAuthority.basis,
    ...{ sender, recipient, issuedAt, expiresAt },
    yearGroup: plan.person.yearGroup,
    ...(firstDay !== undefined && { firstDay }),
  };
}

/** The next move that is still to come. */
function firstDayOf({ transitions }: Plan, issuedOn: PlainDate): PlainDate | undefined {
  return transitions
    .filter(({ status }) => status === 'planned' || status === 'under-way')
    .flatMap(({ on }) => (on !== undefined && on >= issuedOn ? [on] : []))
    .toSorted()[0];
}
