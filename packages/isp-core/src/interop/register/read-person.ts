/** Who a row of a register is about. */
import { addIdentifier } from '../draft/add-identifier.ts';
import { oneLine } from '../draft/plan-text.ts';
import type { Incoming } from '../draft/incoming.ts';
import { present } from '../draft/present.ts';
import { readName, type ReadName } from './read-name.ts';
import type { RegisterField } from './register-fields.ts';
import type { Row } from './row.ts';

/** Fills in names, date of birth, year group and numbers. */
export function readPerson(row: Row, incoming: Incoming): void {
  readNames(row, incoming);
  readBirth(row, incoming);
  readYear(row, incoming);
  for (const [field, scheme] of numbers) {
    const cell = row.cell(field);
    if (!cell) continue;
    const value = oneLine(cell.text).slice(0, 200);
    if (value === '') continue;
    const at = { field: cell.column.header, place: cell.place };
    addIdentifier({ scheme, value }, at, { incoming, report: row.report });
  }
}

const numbers: readonly (readonly [RegisterField, string])[] = [
  ['upn', 'upn'],
  ['formerUpn', 'former-upn'],
  ['uln', 'uln'],
  ['localId', 'admission-number'],
];

function readNames(row: Row, incoming: Incoming): void {
  const whole = row.cell('name');
  const cut: Partial<ReadName> = whole ? readName(oneLine(whole.text)) : {};
  const own = row.cell('familyName') !== undefined;
  const familyName = row.text('familyName', 'name') ?? cut.familyName;
  const givenName = row.text('givenName', 'name') ?? cut.givenName;
  const called = row.text('preferredName', 'name') ?? cut.preferredName;
  const preferredName = called === givenName ? undefined : called;
  Object.assign(incoming, present({ familyName, givenName, preferredName }));
  if (!whole) return;
  row.report.taken(whole.column.header, whole.place);
  if (cut.sure !== true && !own) {
    const message =
      'It is not sure which part of this name is the family name. See whether the draft has it right.';
    row.ask('ISP_IMPORT_UNCERTAIN_NAME', whole, message);
  }
}

function readBirth(row: Row, incoming: Incoming): void {
  const dateOfBirth = row.date('dateOfBirth');
  if (dateOfBirth === undefined) return;
  if (dateOfBirth <= row.today) {
    incoming.dateOfBirth = dateOfBirth;
    return;
  }
  const cell = row.cell('dateOfBirth');
  if (cell)
    row.ask(
      'ISP_IMPORT_NOT_A_DATE',
      cell,
      'This date of birth is yet to come, so it was left out.',
    );
}

function readYear(row: Row, incoming: Incoming): void {
  const cell = row.cell('yearGroup');
  if (!cell) return;
  const year = yearGroup(cell.text);
  if (year !== undefined) {
    incoming.yearGroup = year;
    row.report.taken(cell.column.header, cell.place);
  } else {
    const message =
      'This year group is not known here, so it was worked out from the date of birth.';
    row.ask('ISP_IMPORT_UNKNOWN_CODE', cell, message);
  }
}

/** “Year 4”, “Yr 4”, “Y4”, “4”, “Reception”, “N2”. */
export function yearGroup(text: string): string | undefined {
  const plain = text.trim().toUpperCase();
  const number = /^(?:YEAR|YR|Y)? ?0?(\d{1,2})$/.exec(plain)?.[1];
  if (number !== undefined) {
    if (number === '0') return 'R';
    return Number(number) >= 1 && Number(number) <= 14 ? number : undefined;
  }
  if (/^(R|REC|RECEPTION|YR|YEAR R)$/.test(plain)) return 'R';
  return /^(E1|E2|N1|N2|X)$/.test(plain) ? plain : undefined;
}
