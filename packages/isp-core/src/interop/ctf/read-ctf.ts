/** Reads a Common Transfer File, version 25 and older: its pupils as children who came in, and a report. */
import type { Issue } from '../../kernel/issue.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { withoutByteOrderMark } from '../../kernel/utf8.ts';
import { ImportReport, type ImportLine } from '../draft/import-report.ts';
import { emptyIncoming, type Incoming } from '../draft/incoming.ts';
import { reportTwins } from '../draft/twins.ts';
import { readHeader, type CtfHeader } from './ctf-header.ts';
import { ctfIssue } from './ctf-issues.ts';
import { ctfLimits, type CtfLimits } from './ctf-limits.ts';
import { decodeXml } from './decode-xml.ts';
import { readPupil } from './pupil.ts';
import { readElements, type XmlElement } from './xml-elements.ts';

export interface CtfContent {
  readonly header: CtfHeader;
  /** One for each pupil of the file, in its order. Two that look alike stay two. */
  readonly people: readonly Incoming[];
  /** What became of every field. */
  readonly report: readonly ImportLine[];
}

const WANTED = new Set([
  'ctfile/header',
  'ctfile/pupil',
  'ctfile/ctfpupildata/pupil',
  'ctfile/pupildata/pupil',
]);

/**
 * Reads the bytes of a file (UTF-8, UTF-16 or Windows-1252, by its mark or declaration) or its text.
 * Errors are of the whole file, `ISP_CTF_…`; what is amiss with one field is in the report, and the
 * rest still comes in.
 */
export function readCtf(
  xml: Uint8Array | string,
  limits: Partial<CtfLimits> = {},
): Result<CtfContent, Issue[]> {
  const all = { ...ctfLimits, ...limits };
  if (xml.length > all.maxBytes) return err([ctfIssue('ISP_CTF_TOO_LARGE')]);
  const text = typeof xml === 'string' ? ok(withoutByteOrderMark(xml)) : decodeXml(xml);
  return text.ok ? readText(text.value, all) : text;
}

function readText(text: string, limits: CtfLimits): Result<CtfContent, Issue[]> {
  const report = new ImportReport();
  const pupils: XmlElement[] = [];
  let headerElement: XmlElement | undefined;
  const read = readElements(text, limits, {
    at: WANTED,
    give(element) {
      if (element.name === 'header') headerElement ??= element;
      else pupils.push(element);
    },
    most: limits.maxPupils,
  });
  if (!read.ok) return read;
  if (pupils.length === 0) return err([ctfIssue('ISP_CTF_NO_PUPILS')]);
  const header = readHeader(headerElement, report);
  const people = pupils.map((pupil, index) => {
    const { madeOn } = header;
    const incoming = emptyIncoming({
      index,
      place: pupil.place,
      source: 'a Common Transfer File',
      ...(madeOn === undefined ? {} : { sourceDate: madeOn }),
    });
    report.about(index, pupil.place);
    readPupil(pupil, incoming, report);
    return incoming;
  });
  reportTwins(people, report);
  return ok({ header, people, report: report.lines });
}
