/** Readers of single fields: names, dates and numbers. */
import { isPlainDate } from '../../kernel/date-pattern.ts';
import { addIdentifier } from '../draft/add-identifier.ts';
import type { ImportReport } from '../draft/import-report.ts';
import type { Incoming } from '../draft/incoming.ts';
import { planText } from '../draft/plan-text.ts';
import type { XmlElement } from './xml-elements.ts';

export type FieldReader = (element: XmlElement, incoming: Incoming, report: ImportReport) => void;

/** A name; the first that is given stands. */
export function nameIn(field: 'givenName' | 'familyName' | 'preferredName'): FieldReader {
  return (element, incoming, report) => {
    const { written, place, text } = element;
    const name = planText(
      text.replace(/\s+/g, ' '),
      { field: written, place, size: 'name' },
      report,
    );
    if (name === undefined) return;
    incoming[field] ??= name;
    report.taken(written, place);
  };
}

/** The plan date in an element; where it is none, the report asks. */
export function readDate(element: XmlElement, report: ImportReport): string | undefined {
  const { text, written, place } = element;
  const day = /^(.{10})(T00:00:00(\.0+)?(Z|[+-]00:00)?)?$/.exec(text)?.[1] ?? text;
  if (isPlainDate(day)) return day;
  if (text === '') return undefined;
  report.ask({
    code: 'ISP_IMPORT_NOT_A_DATE',
    field: written,
    place,
    value: text,
    message:
      'This is not a date in the form that a Common Transfer File has (2029-09-03), so it was left out.',
  });
  return undefined;
}

export function dateIn(field: 'dateOfBirth'): FieldReader {
  return (element, incoming, report) => {
    const day = readDate(element, report);
    if (day === undefined) return;
    incoming[field] ??= day;
    report.taken(element.written, element.place);
  };
}

/** A number, with what its shape and check character say. It is taken as written all the same. */
export function identifierIn(scheme: string): FieldReader {
  return ({ text, written, place }, incoming, report) => {
    const value = planText(
      text.replace(/\s+/g, ''),
      { field: written, place, size: 'name' },
      report,
    );
    if (value === undefined) return;
    addIdentifier({ scheme, value }, { field: written, place }, { incoming, report });
  };
}
