/**
 * The one part of the file that is about special educational needs: spans of provision, and ranked
 * types of need. Both are kept as background; neither says what gets in the child’s way.
 */
import { findCode } from '../../codes/code-list.ts';
import { senProvision } from '../../codes/sen-provision.ts';
import { senTypes } from '../../codes/sen-types.ts';
import type { ImportReport } from '../draft/import-report.ts';
import type { Incoming, SenPeriod } from '../draft/incoming.ts';
import { oneLine } from '../draft/plan-text.ts';
import { childOf, childrenOf, textAt } from './element-text.ts';
import { readDate, type FieldReader } from './fields.ts';
import { notNeeded } from './not-needed.ts';
import type { XmlElement } from './xml-elements.ts';

export const readSenHistory: FieldReader = (history, incoming, report) => {
  for (const element of history.children) {
    if (element.name === 'sen') readPeriod(element, incoming, report);
    else if (element.name === 'senneeds') {
      for (const need of childrenOf(element, 'senneed')) readNeed(need, incoming, report);
    } else notNeeded(element, report);
  }
};

function readPeriod(element: XmlElement, incoming: Incoming, report: ImportReport): void {
  const { place, written: field } = element;
  const code = textAt(element, 'senprovision').toUpperCase();
  const dates = datesIn(element, { from: 'startdate', to: 'enddate' }, report);
  const entry = findCode(senProvision, code);
  if (entry) {
    incoming.sen.push({ provision: code as SenPeriod['provision'], ...dates });
    report.taken(field, place, `Taken as background: ${entry.label}.`);
    return;
  }
  // School action, school action plus and statements ended in 2014 and 2018.
  const message =
    'This SEN provision is not in today’s census list, so it was left out. Older files have codes from before 2014.';
  report.ask({ code: 'ISP_IMPORT_UNKNOWN_CODE', field, place, value: oneLine(code), message });
}

function readNeed(element: XmlElement, incoming: Incoming, report: ImportReport): void {
  const { place, written: field } = element;
  const type = oneLine(textAt(element, 'sentype')).toUpperCase().slice(0, 40);
  if (type === '') return;
  const known = findCode(senTypes, type);
  const rank = readRank(textAt(element, 'sentyperank'));
  incoming.needs.push({
    type,
    label: known?.label ?? type,
    ...(rank === undefined ? {} : { rank }),
    ...datesIn(element, { from: 'needstartdate', to: 'needenddate' }, report),
  });
  const label = known ? known.label : `${type}, a code that is not in today’s list`;
  report.taken(
    field,
    place,
    `Kept as background, and not turned into an area of development: ${label}.`,
  );
}

/** 1 to 99; what is anything else is no rank. */
const readRank = (text: string): number | undefined =>
  /^[1-9][0-9]?$/.test(text) ? Number(text) : undefined;

function datesIn(
  element: XmlElement,
  names: { readonly from: string; readonly to: string },
  report: ImportReport,
): { from?: string; to?: string } {
  const read = (name: string) => {
    const found = childOf(element, name);
    return found && readDate(found, report);
  };
  const from = read(names.from);
  const to = read(names.to);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
