/** SEN status, types of need and what a register says in words of them. */
import { findCode } from '../../codes/code-list.ts';
import { senTypes } from '../../codes/sen-types.ts';
import type { Incoming, NeedRecord, SenPeriod } from '../draft/incoming.ts';
import { oneLine } from '../draft/plan-text.ts';
import { present } from '../draft/present.ts';
import { plainHeading } from './register-fields.ts';
import type { Row } from './row.ts';

export function readNeeds(row: Row, incoming: Incoming): void {
  readStatus(row, incoming);
  const count = Math.max(row.count('needType'), row.count('needDescription'));
  for (let nth = 0; nth < count; nth++) readNeed(row, nth, incoming);
}

function readStatus(row: Row, incoming: Incoming): void {
  const cell = row.cell('senStatus');
  if (!cell) return;
  const provision = statusOf(cell.text);
  if (!provision) {
    const message =
      'This SEN status is not one of today’s (N, K, E), so it was left out. Say in the plan how it stands.';
    row.ask('ISP_IMPORT_UNKNOWN_CODE', cell, message);
    return;
  }
  const from = row.date('senFrom');
  const to = row.date('senTo');
  const period: SenPeriod = { provision, ...present({ from, to }) };
  row.report.taken(cell.column.header, cell.place);
  const known = incoming.sen.some((each) => each.provision === provision && each.from === from);
  if (!known) incoming.sen.push(period);
}

/** The code, alone or before its name, or the name alone. “N/A” is neither. */
export function statusOf(text: string): SenPeriod['provision'] | undefined {
  const plain = plainHeading(text);
  if (/^(k|k (sen|send|support).*|sen support|send support|sen k)$/.test(plain)) return 'K';
  if (/^(e|e (ehc|education).*|ehcp?|ehc plan|education health and care plan)$/.test(plain)) {
    return 'E';
  }
  return /^(n|n no .*|no sen|none|no special educational needs?|no)$/.test(plain) ? 'N' : undefined;
}

function readNeed(row: Row, nth: number, incoming: Incoming): void {
  const description = readDescription(row, nth, incoming);
  const cell = row.cell('needType', nth);
  if (!cell) return;
  const entry = typeOf(cell.text);
  const rank = rankOf(row, nth);
  const from = row.date('needFrom', nth);
  const to = row.date('needTo', nth);
  const asWritten = oneLine(cell.text).slice(0, 200);
  const need: NeedRecord = {
    type: entry?.code ?? asWritten,
    label: entry?.label ?? asWritten,
    ...present({ rank, from, to, description }),
  };
  const known = incoming.needs.some((each) => each.type === need.type && each.from === from);
  if (!known) incoming.needs.push(need);
  const message = 'Kept as background, and not turned into an area of development.';
  row.report.taken(cell.column.header, cell.place, message);
}

/** In the register’s words: a barrier for people to put in the child’s terms. */
function readDescription(row: Row, nth: number, incoming: Incoming): string | undefined {
  const description = row.text('needDescription', 'statement', nth);
  if (description !== undefined && !incoming.barriers.includes(description)) {
    incoming.barriers.push(description);
    const cell = row.cell('needDescription', nth);
    const message =
      'Taken as a barrier, in the register’s words. Say with the child and the family what gets in the way, and in which areas.';
    if (cell) row.ask('ISP_IMPORT_FOR_A_PERSON', cell, message);
  }
  return description;
}

function rankOf(row: Row, nth: number): number | undefined {
  const given = row.cell('needRank', nth)?.text ?? '';
  if (/^[1-9][0-9]?$/.test(given)) return Number(given);
  // Columns of their own for the main and the second need: their order is their rank.
  return row.count('needType') > 1 ? nth + 1 : undefined;
}

/** By its code, its label, or “SLCN - Speech, language…”. */
function typeOf(text: string) {
  const plain = plainHeading(text);
  const code = plain.split(' ')[0]?.toUpperCase() ?? '';
  return (
    senTypes.entries.find(({ label }) => plainHeading(label) === plain) ??
    (plain === code.toLowerCase() || /^\S+\s*[-–:(]/.test(text.trim())
      ? findCode(senTypes, code)
      : undefined)
  );
}
