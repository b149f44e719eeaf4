/** Schools that the child was at, as settings. */
import { formatDfeNumber, parseDfeNumber } from '../../identifiers/dfe-number.ts';
import type { ImportReport } from '../draft/import-report.ts';
import type { Incoming } from '../draft/incoming.ts';
import { planText } from '../draft/plan-text.ts';
import { phaseBetween } from '../draft/school-years.ts';
import { childOf, childrenOf, textAt } from './element-text.ts';
import { readDate, type FieldReader } from './fields.ts';
import type { XmlElement } from './xml-elements.ts';

export const readSchoolHistory: FieldReader = (history, incoming, report) => {
  for (const school of childrenOf(history, 'school')) readSchool(school, incoming, report);
};

function readSchool(school: XmlElement, incoming: Incoming, report: ImportReport): void {
  const { place, written: field } = school;
  const number = parseDfeNumber(`${textAt(school, 'lea', 'la')}/${textAt(school, 'estab')}`);
  const dfeNumber = number.ok ? formatDfeNumber(number.value) : undefined;
  const given = planText(textAt(school, 'schoolname'), { field, place, size: 'name' }, report);
  const name = given ?? (dfeNumber === undefined ? undefined : `School ${dfeNumber}`);
  const [from, to] = ['entrydate', 'leavingdate'].map((date) => {
    const element = childOf(school, date);
    return element && readDate(element, report);
  });
  const { dateOfBirth } = incoming;
  if (name === undefined || from === undefined || dateOfBirth === undefined) {
    report.ask({
      code: 'ISP_IMPORT_MISSING',
      field,
      place,
      value: name ?? '',
      message:
        'This school has no name, no first day, or the child no date of birth, so it was left out. Add it to the plan’s settings where it matters.',
    });
    return;
  }
  const last = to ?? incoming.sourceDate ?? from;
  const phase = phaseBetween(dateOfBirth, { from, to: last });
  incoming.settings.push({
    name,
    kind: 'school',
    phase,
    from,
    ...(to === undefined ? {} : { to }),
    ...(dfeNumber === undefined ? {} : { dfeNumber }),
  });
  report.taken(field, place);
  report.ask({
    code: 'ISP_IMPORT_WORKED_OUT',
    field,
    place,
    value: `${name}: school, ${phase}`,
    message:
      'The file does not say what kind of place this is. It was taken for a school, and the phase was worked out from the child’s age: see whether both are right.',
  });
}
