/** Inputs that are made to hurt whoever reads them: each some letters long, of a size that can be chosen. */
import { ctfOfPupils } from './interop-pupils.ts';

const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));

export const hostileCtfs: Readonly<Record<string, (size: number) => string>> = {
  'nested elements': (size) => `<CTfile>${fill('<a>', size)}`,
  'a document type full of entities': (size) =>
    `<!DOCTYPE a [<!ENTITY a0 "ha">${fill('<!ENTITY b "&a0;&a0;">', size)}]><CTfile>&b;</CTfile>`,
  'a document type without end': (size) => `<!DOCTYPE a [${fill('<!ENTITY b "x">', size)}`,
  'one endless text': (size) => `<CTfile><Pupil><UPN>${fill('x', size)}`,
  'one endless name': (size) => `<${fill('a', size)}>`,
  'one endless attribute': (size) => `<CTfile a="${fill('x', size)}"/>`,
  'attributes without end': (size) =>
    `<CTfile ${Array.from({ length: size / 12 }, (_, i) => `a${i}="x"`).join(' ')}/>`,
  'an endless comment': (size) => `<CTfile><!--${fill('- ', size)}`,
  'CDATA without end': (size) => `<CTfile><Pupil><UPN><![CDATA[${fill(']]', size)}`,
  'entities in a row': (size) => `<CTfile><Pupil><UPN>${fill('&gt;', size)}</UPN></Pupil></CTfile>`,
  'pupils without end': (size) => `<CTfile>${fill('<Pupil/>', size)}</CTfile>`,
  'processing instructions': (size) => `<CTfile>${fill('<?a b?>', size)}`,
  'no XML at all': (size) => fill('UPN,Surname,', size),
  'opening signs': (size) => fill('<', size),
  'a right file with an end that is wrong': (size) =>
    `${ctfOfPupils(Math.ceil(size / 2600)).slice(0, size)}<`,
};

export const hostileRegisters: Readonly<Record<string, (size: number) => string>> = {
  'quotes that never end': (size) => `Surname,Forename\n"${fill('""a', size)}`,
  'quotes in wrong places': (size) => `Surname,Forename\n${fill('"a"b', size)}`,
  'quotes and line ends': (size) => `Surname,Forename\n${fill('"\n', size)}`,
  'commas without end': (size) => `Surname,Forename\n${fill(',', size)}`,
  'lines without end': (size) => `Surname,Forename\n${fill('\n', size)}`,
  'rows without end': (size) => `Surname,Forename,DOB\n${fill('a,b\n', size)}`,
  'headings without end': (size) => `Surname,Forename,${fill('Need,', size)}`,
  'spaces in a name': (size) => `Name,DOB\n"${fill(' ,(', size)}",2015-01-01\n`,
  'numbers in a frequency': (size) =>
    `Name,DOB,Provision,Frequency\nA B,2015-01-01,x,"${fill('3 x ', size)}"\n`,
  'a date without end': (size) => `Name,DOB\nA B,${fill('1/', size)}\n`,
  apostrophes: (size) => `Name,DOB\n"${fill(";'", size)}",2015-01-01\n`,
};
