/** Names, year group and languages of a pupil. */
import { findCode } from '../../codes/code-list.ts';
import { yearGroups } from '../../codes/year-groups.ts';
import type { ImportReport } from '../draft/import-report.ts';
import type { Incoming } from '../draft/incoming.ts';
import { languageOf } from '../draft/census-languages.ts';
import { childrenOf, textAt } from './element-text.ts';
import { identifierIn, nameIn, type FieldReader } from './fields.ts';
import { notNeeded } from './not-needed.ts';
import type { XmlElement } from './xml-elements.ts';

export const readBasicDetails: FieldReader = (details, incoming, report) => {
  for (const element of details.children) {
    const read = readers.get(element.name);
    if (read) read(element, incoming, report);
    else notNeeded(element, report);
  }
};

const readers: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ['formerupn', identifierIn('former-upn')],
  ['preferredforename', nameIn('preferredName')],
  ['preferredsurname', readPreferredSurname],
  ['ncyearactual', readYear],
  ['languages', readLanguages],
]);

/** A plan has one preferred name, for the child; a second family name is for people to settle. */
function readPreferredSurname(element: XmlElement, incoming: Incoming, report: ImportReport): void {
  const { text, written: field, place } = element;
  if (text === '' || text === incoming.familyName) return;
  report.ask({
    code: 'ISP_IMPORT_FOR_A_PERSON',
    field,
    place,
    value: text,
    message: 'The child goes by another family name. Ask which of the two the plan should have.',
  });
}

function readYear(
  { text, written: field, place }: XmlElement,
  incoming: Incoming,
  report: ImportReport,
): void {
  const code = text.toUpperCase();
  if (text === '') return;
  if (findCode(yearGroups, code)) {
    incoming.yearGroup = code;
    report.taken(field, place);
    return;
  }
  const message =
    'This year group is not in the census list, so it will be worked out from the date of birth.';
  report.ask({ code: 'ISP_IMPORT_UNKNOWN_CODE', field, place, value: text, message });
}

const uses: ReadonlyMap<string, 'first' | 'home'> = new Map([
  ['F', 'first'],
  ['H', 'home'],
]);

function readLanguages(element: XmlElement, incoming: Incoming, report: ImportReport): void {
  for (const entry of childrenOf(element, 'type')) {
    const code = textAt(entry, 'language').toUpperCase();
    const use = uses.get(textAt(entry, 'languagetype').toUpperCase());
    const language = languageOf(code);
    if (use && language !== undefined) {
      incoming.languages.push({ language, use });
      report.taken('Language', entry.place);
    } else {
      const message =
        'Which language this is, or what it is used for, is not sure. Ask the family, and write it in the plan.';
      report.ask({
        code: 'ISP_IMPORT_UNKNOWN_CODE',
        field: 'Language',
        place: entry.place,
        value: code,
        message,
      });
    }
  }
}
