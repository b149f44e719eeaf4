/** What an import needs from this computer: new ids and a clock. */
import { randomUUID } from 'node:crypto';
import { isPlainDate } from '../../kernel/date-pattern.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { DraftOptions } from '../../interop/draft/draft-plan.ts';
import type { Misuse } from '../misuse.ts';
import type { Arguments } from '../read-arguments.ts';
import { nowHere, todayHere } from '../today-here.ts';

export function importPorts({ texts }: Arguments): Result<DraftOptions, Misuse> {
  const today = texts.get('today') ?? todayHere();
  if (!isPlainDate(today)) return err({ sentence: `“${today}” is not a date such as 2029-09-03.` });
  const now = nowHere();
  return ok({ newId: () => randomUUID(), clock: { now: () => now, today: () => today } });
}
