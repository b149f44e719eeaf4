/** One pupil of a Common Transfer File, field by field: taken, dropped and why, or for a person. */
import type { ImportReport } from '../draft/import-report.ts';
import type { Incoming } from '../draft/incoming.ts';
import { readBasicDetails } from './basic-details.ts';
import { readContacts } from './contacts.ts';
import { dateIn, identifierIn, nameIn, type FieldReader } from './fields.ts';
import { notNeeded } from './not-needed.ts';
import { readSchoolHistory } from './school-history.ts';
import { readSenHistory } from './sen-history.ts';
import { readSuppInfo } from './supp-info.ts';
import type { XmlElement } from './xml-elements.ts';

export function readPupil(pupil: XmlElement, incoming: Incoming, report: ImportReport): void {
  for (const element of inOrder(pupil.children)) {
    const read = readers.get(element.name);
    if (read) read(element, incoming, report);
    else notNeeded(element, report);
  }
}

/** Places need the date of birth, which may come after them. */
const inOrder = (children: readonly XmlElement[]) => [
  ...children.filter(({ name }) => name !== 'schoolhistory'),
  ...children.filter(({ name }) => name === 'schoolhistory'),
];

const readers: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ['upn', identifierIn('upn')],
  ['uniquelearnernumber', identifierIn('uln')],
  ['uln', identifierIn('uln')],
  ['surname', nameIn('familyName')],
  ['forename', nameIn('givenName')],
  ['dob', dateIn('dateOfBirth')],
  ['basicdetails', readBasicDetails],
  ['senhistory', readSenHistory],
  ['contacts', readContacts],
  ['schoolhistory', readSchoolHistory],
  ['suppinfo', readSuppInfo],
]);
