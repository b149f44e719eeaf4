/** What can be wrong with a file that should be a Common Transfer File. A closed list. */
import type { Issue } from '../../kernel/issue.ts';
import type { Place } from '../draft/import-report.ts';

export type CtfIssueCode = keyof typeof messages;

const messages = {
  ISP_CTF_TOO_LARGE:
    'This file is larger than a Common Transfer File is expected to be. If it is right, raise the limit and read it again.',
  ISP_CTF_ENCODING:
    'The letters of this file are not in the encoding that it names, or it names one that is not known here. Make the file again, or ask whoever sent it to.',
  ISP_CTF_NOT_XML:
    'This file is damaged or cut short: it is not well-formed XML. Make it again, or ask whoever sent it to.',
  ISP_CTF_DOCTYPE:
    'This file brings a document type of its own. A Common Transfer File never does, and it could hide things in there, so the file was not read.',
  ISP_CTF_TOO_DEEP:
    'Elements in this file are nested more deeply than in any Common Transfer File.',
  ISP_CTF_TOO_MANY: 'This file has more entries than a Common Transfer File is expected to have.',
  ISP_CTF_TEXT_TOO_LONG: 'One entry in this file is longer than any that a child’s record holds.',
  ISP_CTF_NOT_CTF: 'This is XML, but not a Common Transfer File: that begins with CTfile.',
  ISP_CTF_NO_PUPILS: 'There is no pupil in this file.',
  ISP_CTF_CANNOT_WRITE:
    'This cannot stand in a Common Transfer File: it has a character that XML does not allow.',
  ISP_CTF_CHECK_SCHOOL:
    'A school in a Common Transfer File has three digits for its authority and four of its own.',
} as const;

/** `detail` is for whoever looks into the file, in the words of the XML parser. */
export function ctfIssue(
  code: CtfIssueCode,
  { place, path = '', detail }: { place?: Place; path?: string; detail?: string } = {},
): Issue {
  const where = place === undefined ? '' : ` (Line ${place.line}, column ${place.column}.)`;
  return {
    code,
    path,
    message: `${messages[code]}${where}`,
    ...(place || detail !== undefined
      ? { data: { ...place, ...(detail === undefined ? {} : { detail }) } }
      : {}),
  };
}
