/**
 * Writes a Common Transfer File, version 25: who the children are, their SEN provision and ranked
 * types of need, and where the transfer file is that holds the plan itself.
 */
import type { Issue } from '../../kernel/issue.ts';
import type { Clock } from '../../kernel/ports.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { parseDfeNumber } from '../../identifiers/dfe-number.ts';
import { schoolYearOf } from '../draft/school-years.ts';
import { CTF_VERSION, type CtfSchool } from './ctf-header.ts';
import { ctfIssue } from './ctf-issues.ts';
import { pupilElement, type CtfPupil } from './pupil-element.ts';
import { isXmlText, writeXml, type ElementToWrite } from './write-xml.ts';

export interface CtfToWrite {
  readonly source: CtfSchool;
  /** Absent where it is not known: written as `XXX` and `XXXX`. */
  readonly destination?: CtfSchool;
  /** The supplier’s name, as it is registered with the service that carries such files. */
  readonly supplier: string;
  readonly pupils: readonly CtfPupil[];
}

/**
 * The file as text in UTF-8, or `ISP_CTF_…` issues whose path leads to what cannot be written. What a
 * plan says in words does not fit into this format, and no word of it is written: the transfer file
 * has it.
 */
export function writeCtf(
  file: CtfToWrite,
  { clock }: { readonly clock: Clock },
): Result<string, Issue[]> {
  const issues = [
    ...schoolIssues(file.source, '/source'),
    ...(file.destination ? schoolIssues(file.destination, '/destination') : []),
    ...(isXmlText(file.supplier) ? [] : [ctfIssue('ISP_CTF_CANNOT_WRITE', { path: '/supplier' })]),
  ];
  if (file.pupils.length === 0) issues.push(ctfIssue('ISP_CTF_NO_PUPILS', { path: '/pupils' }));
  const pupils = file.pupils.map((pupil) => pupilElement(pupil, clock.today()));
  pupils.forEach((pupil, i) => {
    if (!isWritable(pupil)) issues.push(ctfIssue('ISP_CTF_CANNOT_WRITE', { path: `/pupils/${i}` }));
  });
  if (issues.length > 0) return err(issues);
  return ok(writeXml(['CTfile', [headerElement(file, clock), ['CTFpupilData', pupils]]]));
}

function headerElement(
  { source, destination, supplier }: CtfToWrite,
  clock: Clock,
): ElementToWrite {
  return [
    'Header',
    [
      ['DocumentName', 'Common Transfer File'],
      ['CTFversion', CTF_VERSION],
      ['DateTime', clock.now().slice(0, 19)],
      ['DocumentQualifier', 'partial'],
      ['DataDescriptor', 'SEN history, with a pointer to a transfer file'],
      ['SupplierID', supplier],
      [
        'SourceSchool',
        [
          ...schoolFields(source),
          ['SchoolName', source.name ?? ''],
          ['AcademicYear', String(schoolYearOf(clock.today()))],
        ],
      ],
      ['DestSchool', schoolFields(destination ?? { authority: 'XXX', establishment: 'XXXX' })],
    ],
  ];
}

const schoolFields = ({ authority, establishment }: CtfSchool): ElementToWrite[] => [
  ['LEA', authority],
  ['Estab', establishment],
];

function schoolIssues({ authority, establishment, name }: CtfSchool, path: string): Issue[] {
  const right = parseDfeNumber(`${authority}/${establishment}`).ok && isXmlText(name ?? '');
  return right ? [] : [ctfIssue('ISP_CTF_CHECK_SCHOOL', { path })];
}

function isWritable([, content]: ElementToWrite): boolean {
  return typeof content === 'string'
    ? isXmlText(content)
    : content.every((each) => each === undefined || isWritable(each));
}
