/** Who sent a Common Transfer File, to whom, when, and in which version. */
import { isPlainDate } from '../../kernel/date-pattern.ts';
import type { ImportReport } from '../draft/import-report.ts';
import { oneLine } from '../draft/plan-text.ts';
import { textAt } from './element-text.ts';
import type { XmlElement } from './xml-elements.ts';

/** A school in the header; `XXX` and `XXXX` stand for one that is not known. */
export interface CtfSchool {
  /** Three digits: the local authority. */
  readonly authority: string;
  /** Four digits: the school’s own. */
  readonly establishment: string;
  readonly name?: string;
}

export interface CtfHeader {
  /** Such as `25.0`; empty where the file does not say. */
  readonly version: string;
  /** The day on which the file was made. */
  readonly madeOn?: string;
  /** `full` or `partial`, as the file says. */
  readonly qualifier?: string;
  readonly source?: CtfSchool;
  readonly destination?: CtfSchool;
}

/** The newest version whose form was looked at. */
export const CTF_VERSION = '25.0';

export function readHeader(element: XmlElement | undefined, report: ImportReport): CtfHeader {
  const version = textAt(element, 'ctfversion');
  const madeOn = textAt(element, 'datetime').slice(0, 10);
  const qualifier = oneLine(textAt(element, 'documentqualifier'));
  const source = readSchool(element, 'sourceschool');
  const destination = readSchool(element, 'destschool');
  if (!(Number(version) <= Number(CTF_VERSION)) || version === '') {
    report.ask({
      code: 'ISP_IMPORT_VERSION',
      field: 'CTFversion',
      value: version,
      message: `Versions up to ${CTF_VERSION} are known here. This file was read like one of those: see whether anything is missing.`,
    });
  }
  return {
    version: oneLine(version).slice(0, 20),
    ...(isPlainDate(madeOn) ? { madeOn } : {}),
    ...(qualifier === '' ? {} : { qualifier }),
    ...(source ? { source } : {}),
    ...(destination ? { destination } : {}),
  };
}

function readSchool(header: XmlElement | undefined, name: string): CtfSchool | undefined {
  const element = header?.children.find((child) => child.name === name);
  if (!element) return undefined;
  const title = oneLine(textAt(element, 'schoolname'));
  return {
    authority: textAt(element, 'lea', 'la'),
    establishment: textAt(element, 'estab'),
    ...(title === '' ? {} : { name: title }),
  };
}
