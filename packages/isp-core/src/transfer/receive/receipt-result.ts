/** What a receiver tells the sender of a plan that was taken in: what became of it, and nothing of the child. */
import type { ReceiptResult } from '../receipt/receipt-schema.ts';
import { countReceived, type ReceiveLine } from './receive-report.ts';
import type { Reception } from './reception.ts';

/** Enough to see what it is about; a receipt is a short letter. */
const MOST = 50;

/**
 * For `receiptFor`: the outcome, how much was taken, and the place and code of what was not taken or
 * waits for a person. Places are paths by line id: the sender has those lines, and nobody else can read them.
 */
export function receiptResult(
  { outcome }: Pick<Reception, 'outcome'>,
  report: readonly ReceiveLine[],
): ReceiptResult {
  const { taken, kept, ask, conflict } = countReceived(report);
  const told = report.filter(({ fate, at }) => isToldOf(fate) && at !== '/person');
  return {
    outcome,
    ...{ taken, notTaken: kept, waiting: ask + conflict },
    lines: told.slice(0, MOST).map(({ fate, code, at }) => ({
      at,
      code,
      fate: fate === 'kept' ? 'not-taken' : 'waits',
    })),
  };
}

const isToldOf = (fate: ReceiveLine['fate']) =>
  fate === 'kept' || fate === 'ask' || fate === 'conflict';
