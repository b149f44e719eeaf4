/** Provision, interventions, strengths and strategies of a row. */
import type { Incoming, IncomingProvision } from '../draft/incoming.ts';
import { present } from '../draft/present.ts';
import { readAmount } from './read-amount.ts';
import type { Row } from './row.ts';

export function readHelp(row: Row, incoming: Incoming, layer: string): void {
  for (let nth = 0; nth < row.count('provision'); nth++) {
    const provision = readProvision(row, nth, layer);
    if (provision) incoming.provision.push(provision);
  }
  for (const field of ['strengths', 'strategies'] as const) {
    const list = field === 'strengths' ? incoming.strengths : incoming.whatWorks;
    for (let nth = 0; nth < row.count(field); nth++) {
      const text = row.text(field, 'statement', nth);
      if (text !== undefined && !list.includes(text)) list.push(text);
    }
  }
  const review = row.date('nextReview');
  if (review !== undefined) incoming.reviewPlannedFor ??= review;
}

function readProvision(row: Row, nth: number, layer: string): IncomingProvision | undefined {
  const what = row.text('provision', 'statement', nth);
  if (what === undefined) return undefined;
  const frequency = row.cell('frequency', nth);
  const amount = frequency && readAmount(frequency.text);
  const startsOn = row.date('provisionFrom', nth);
  const endsOn = row.date('provisionTo', nth);
  const place = row.text('place', 'name', nth);
  const groupSize = sizeOf(row, nth);
  const outcome = outcomeOf(row, nth);
  if (frequency) {
    if (amount) row.report.taken(frequency.column.header, frequency.place);
    else {
      const message =
        'How much this is could not be read for sure, so it stands in words with the provision. Say in numbers how often and how long.';
      row.ask('ISP_IMPORT_UNCERTAIN_AMOUNT', frequency, message);
    }
  }
  return {
    statement: statementOf(row, nth, { what, inWords: amount ? undefined : frequency?.text }),
    layer,
    ...present({ amount, groupSize, place, startsOn, endsOn, outcome }),
  };
}

/** What a line of provision has no field for stays in its words. */
function statementOf(
  row: Row,
  nth: number,
  { what, inWords }: { readonly what: string; readonly inWords: string | undefined },
): string {
  const by = row.text('provisionBy', 'name', nth);
  const comments = row.text('comments', 'statement', nth);
  const parts = [
    what,
    ...(inWords === undefined
      ? []
      : [`How often, as recorded: ${inWords.slice(0, 200).toWellFormed()}`]),
    ...(by === undefined ? [] : [`Given by: ${by}`]),
    ...(comments === undefined ? [] : [comments]),
  ];
  const text = parts.join('\n').replace(/[^\P{Cc}\n\t]/gu, ' ');
  return text.length > 2000 ? `${text.slice(0, 1999).toWellFormed()}…` : text;
}

function sizeOf(row: Row, nth: number): number | undefined {
  const cell = row.cell('groupSize', nth);
  if (!cell) return undefined;
  const size = /^\d{1,3}$/.test(cell.text) ? Number(cell.text) : 0;
  if (size === 1) return undefined;
  if (size >= 2 && size <= 100) {
    row.report.taken(cell.column.header, cell.place);
    return size;
  }
  row.ask(
    'ISP_IMPORT_UNKNOWN_CODE',
    cell,
    'This is not the number of children in a group, so it was left out.',
  );
  return undefined;
}

/** An aim without words for how we shall know is still an aim. */
function outcomeOf(row: Row, nth: number): IncomingProvision['outcome'] {
  const statement = row.text('aims', 'statement', nth);
  const target = row.text('success', 'statement', nth);
  if (statement === undefined) return undefined;
  return { statement, ...(target === undefined ? {} : { target }) };
}
