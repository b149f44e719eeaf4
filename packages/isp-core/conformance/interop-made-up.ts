/**
 * Files that are right in shape and wrong in all else, so that a reader gets past its first look: CTFs
 * of the known elements in any order and number, registers under the headings that schools have, with
 * cells from a store of awkward ones. And damage to any file.
 */
import { registerFields } from '../src/interop/register/register-fields.ts';

/** A whole number from 0 up to, not including, `most`. */
export type Random = (most: number) => number;

const oneOf = <T>(list: readonly T[], random: Random) => list[random(list.length)] as T;
const some = <T>(most: number, random: Random, make: () => T) =>
  Array.from({ length: random(most + 1) }, make);

const awkward = [
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1',
    '6',
    'R',
    'N2',
    '14',
    '999999999999999999999',
    '1e309',
    'NaN',
    'null',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '=cmd',
    '@sum',
    "'=1",
    '+44',
    '\t=1',
  ],
  ...[
    'é',
    '\u202e',
    '\u0000',
    '\ud83d\ude00',
    '\ufffe',
    'İ',
    'ﬁ',
    'a'.repeat(2100),
    'O’Neill',
    'x\ny',
  ],
];
const days = [
  ...[
    '2015-02-28',
    '2015-02-30',
    '0000-00-00',
    '9999-12-31',
    '2015-2-3',
    '28/02/2015',
    '02/28/2015',
  ],
  ...[
    '3 Sept 2026',
    'Sep-26',
    '45678',
    '2026-09-03T00:00:00',
    '1/1/15',
    '31.12.2014',
    '29/02/2100',
  ],
];
const people = [
  ...['Ferreira', 'FERREIRA, Beatriz', 'Beatriz Ferreira', 'van der Berg', 'de', 'Mr', 'Ms A', ','],
  ...['H000000017901', 'A000000000010', 'X12', '1000000000', '000', '4001', 'XXX'],
];
const words = [
  ...[
    'K',
    'E',
    'N',
    'S',
    'SLCN',
    'SEMH',
    'ASD, MLD',
    'SPLD; SLCN',
    'EHCP',
    'PAM',
    'true',
    'ENG',
    'POR',
  ],
  ...[
    '3 x 20 mins per week',
    'daily',
    '2 hours',
    'weekly 1:1',
    '30m',
    '1-2 x',
    'as needed',
    '1/2 hour',
  ],
  ...['Talk group', 'Speech; language', 'Group of 4', 'Year 6', 'Reception', '25.0', '11', 'full'],
];

const value = (random: Random): string =>
  oneOf(oneOf([awkward, days, people, words], random), random);

/** What usually stands in what. */
const inside: Readonly<Record<string, readonly string[]>> = {
  CTfile: ['Header', 'CTFpupilData', 'SuppInfo'],
  Header: ['DocumentName', 'CTFversion', 'DateTime', 'SourceSchool', 'DestSchool', 'SupplierID'],
  SourceSchool: ['LEA', 'Estab', 'SchoolName', 'AcademicYear'],
  DestSchool: ['LEA', 'Estab'],
  CTFpupilData: ['Pupil', 'Pupil', 'Pupil'],
  Pupil: [
    ...[
      'UPN',
      'Surname',
      'Forename',
      'DOB',
      'Sex',
      'Gender',
      'BasicDetails',
      'SENhistory',
      'FormerUPN',
    ],
    ...['Contacts', 'SchoolHistory', 'Address', 'Attendance', 'SuppInfo', 'ULN', 'NHSnumber'],
  ],
  BasicDetails: [
    'PreferredForename',
    'NCyearActual',
    'Languages',
    'EnrolStatus',
    'MedicalFlag',
    'ULN',
  ],
  Languages: ['Type'],
  Type: ['LanguageType', 'Language'],
  SENhistory: ['SEN', 'SEN', 'SENneeds'],
  SEN: ['StartDate', 'EndDate', 'SENprovision'],
  SENneeds: ['SENneed', 'SENneed'],
  SENneed: ['NeedStartDate', 'SENtypeRank', 'SENtype'],
  Contacts: ['Contact', 'Contact'],
  Contact: ['Title', 'Surname', 'Forename', 'Relationship', 'Phones', 'Email', 'Order'],
  SchoolHistory: ['School', 'School'],
  School: ['LEA', 'Estab', 'SchoolName', 'EntryDate', 'LeavingDate', 'URN'],
  SuppInfo: ['InfoType', 'InfoText'],
};
const names = Object.values(inside).flat();

const declarations = [
  ...['', '<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-8"?>'],
  ...['<?xml version="1.0" encoding="windows-1252"?>', '<?xml version="1.1" encoding="x"?>'],
];

export function madeUpCtf(random: Random): Uint8Array {
  const text = oneOf(declarations, random) + element('CTfile', 0, random);
  return Buffer.from(text, oneOf(['utf8', 'utf8', 'utf8', 'latin1', 'utf16le'], random));
}

function element(name: string, depth: number, random: Random): string {
  const attribute = random(12) === 0 ? ` ${oneOf(['a', 'xml:lang', 'xmlns'], random)}="x"` : '';
  const children = inside[name];
  const content =
    children === undefined || depth > 8 || random(25) === 0
      ? escaped(value(random), random)
      : [...children, ...some(2, random, () => oneOf(names, random))]
          .filter(() => random(5) > 0)
          .map((child) => element(child, depth + 1, random))
          .join('');
  return `<${name}${attribute}>${content}</${name}>`;
}

function escaped(written: string, random: Random): string {
  // One of those in a file is enough for the file to be none.
  const text = random(40) === 0 ? written : written.replaceAll(/[\u0000\ufffe]/g, '');
  if (random(15) === 0) return `<![CDATA[${text.replaceAll(']]>', '')}]]>`;
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const headings = Object.values(registerFields).flat() as string[];

export function madeUpRegister(random: Random): Uint8Array {
  const between = oneOf([',', ',', ',', ';', '\t', '|'], random);
  const end = oneOf(['\n', '\r\n', '\r'], random);
  const columns = some(9, random, () =>
    random(9) === 0 ? value(random) : oneOf(headings, random).replace(/^./, (a) => a.toUpperCase()),
  );
  const always = random(3) > 0 ? ['Surname', 'Forename', 'Date of birth'] : [];
  const all = [...always, ...columns];
  const rows = some(5, random, () => all.slice(random(9) === 0 ? 1 : 0).map(() => value(random)));
  const text = [all, ...rows].map((row) => row.map((cell) => quoted(cell, random)).join(between));
  const mark = random(3) === 0 ? '\ufeff' : '';
  return Buffer.from(mark + text.join(end), oneOf(['utf8', 'utf8', 'latin1', 'utf16le'], random));
}

const quoted = (cell: string, random: Random) =>
  random(3) === 0 || /[",;\t|\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const pieces = [
  ...[
    '__proto__',
    'constructor',
    '<__proto__>',
    '&constructor;',
    '&#0;',
    '&#x110000;',
    '<![CDATA[',
  ],
  ...['-->', '<Pupil>', '</Pupil>', '<SENtype>', '2015-02-30', '\u0000', '\ud83d\ude00', '\u202e'],
  ...['"', ',', '\r', '\n', '=cmd', '"",', ';;', '\t', "'=", 'Surname', '42000', '9'.repeat(400)],
  ...[' '.repeat(400), '\ufffe', '\u0085', ']]>', '<?', '<!DOCTYPE a>', '\u2028'],
];

/** Some bytes taken out, put in, doubled or changed; pieces of another kind put in now and then. */
export function damaged(bytes: Uint8Array, random: Random): Uint8Array {
  let out = Buffer.from(bytes);
  for (let i = random(4); i >= 0; i--) {
    const at = random(out.length);
    const kinds = [
      () => Buffer.concat([out.subarray(0, at), out.subarray(at + 1 + random(20))]),
      () => Buffer.concat([out.subarray(0, at), Buffer.of(random(256)), out.subarray(at + 1)]),
      () =>
        Buffer.concat([out.subarray(0, at), Buffer.from(oneOf(pieces, random)), out.subarray(at)]),
      () => Buffer.concat([out.subarray(0, at), out.subarray(random(out.length))]),
    ];
    out = oneOf(kinds, random)();
  }
  return out;
}
