/** Fields of a pupil’s record that no support plan holds, and why: a plan has what it needs and no more. */
import type { ImportReport } from '../draft/import-report.ts';
import { fieldsIn } from './element-text.ts';
import type { XmlElement } from './xml-elements.ts';

const OWN_RECORD = 'This stays in the school’s own record; a support plan does not hold it.';
const SENSITIVE = 'This is sensitive and a support plan does not hold it.';

const reasons: ReadonlyMap<string, string> = new Map([
  ['applicationreference', OWN_RECORD],
  ['uci', OWN_RECORD],
  [
    'gender',
    'A support plan does not say this. How the child likes to be spoken of is for the child to say.',
  ],
  [
    'sex',
    'A support plan does not say this. How the child likes to be spoken of is for the child to say.',
  ],
  ['middlenames', OWN_RECORD],
  ['formersurname', SENSITIVE],
  ['ethnicity', SENSITIVE],
  ['ethnicitysource', SENSITIVE],
  ['enrolstatus', OWN_RECORD],
  ['medicalflag', 'A health plan is the place for this; a support plan can name that plan.'],
  ['servicechild', OWN_RECORD],
  ['fsmhistory', SENSITIVE],
  ['address', OWN_RECORD],
  ['phones', OWN_RECORD],
  ['email', OWN_RECORD],
  ['attendance', OWN_RECORD],
  [
    'stageassessments',
    'Results stay in the school’s own record; a plan has its own baseline and progress.',
  ],
  ['admissions', OWN_RECORD],
  ['nativeid', OWN_RECORD],
]);

/** What a person has to see, though it cannot be taken. */
const forPeople: ReadonlyMap<string, string> = new Map([
  [
    'disabilities',
    'The file has disability codes. Whether the child is disabled in the sense of the Equality Act is for people to say, in the plan’s basis.',
  ],
  [
    'lookedafter',
    'The file says something on being looked after. A plan does not hold it; the child may have a personal education plan that this plan should name.',
  ],
]);

export function notNeeded(element: XmlElement, report: ImportReport): void {
  const { name, written: field, place, children, text } = element;
  const toSee = forPeople.get(name);
  if (toSee !== undefined) {
    report.ask({ code: 'ISP_IMPORT_FOR_A_PERSON', field, place, message: toSee });
    return;
  }
  const reason = reasons.get(name);
  if (reason !== undefined) {
    report.dropped({ code: 'ISP_IMPORT_NOT_NEEDED', field, place, message: reason });
    return;
  }
  report.dropped({
    code: 'ISP_IMPORT_UNKNOWN_FIELD',
    field,
    place,
    value: children.length > 0 ? fieldsIn(element) : text,
    message: 'This field is not known here, so it was left out.',
  });
}
