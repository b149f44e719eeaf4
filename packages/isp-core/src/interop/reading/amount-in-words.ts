/** How much help, and to whom: "3 sessions of 20 minutes each week, in a group of 4". */
import type { ProvisionLine } from '../../plan/plan.ts';

export function amountInWords({
  amount,
  recipient,
}: Pick<ProvisionLine, 'amount' | 'recipient'>): string {
  const { kind, size } = recipient;
  const group = size === undefined ? 'in a group' : `in a group of ${size}`;
  const whom = kind === 'group' ? group : kind === 'staff' ? 'for the staff' : 'one to one';
  if (!amount) return whom;
  const sessions = amount.sessions === 1 ? '1 session' : `${amount.sessions} sessions`;
  const minutes = amount.minutes === 1 ? '1 minute' : `${amount.minutes} minutes`;
  const per = amount.per === 'half-term' ? 'half term' : amount.per;
  return `${sessions} of ${minutes} each ${per}, ${whom}`;
}
