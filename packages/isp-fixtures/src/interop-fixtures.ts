/** Files as other systems write them, for trying an import: invented children, numbers of authority 000. */

export interface InteropFixture {
  readonly name: InteropFixtureName;
  readonly kind: 'ctf' | 'register';
  /** What there is to see in it. */
  readonly summary: string;
  /** The file, beside this package’s code: `readFile(url)` in Node, `fetch(url)` in a browser. */
  readonly url: URL;
}

export type InteropFixtureName =
  'millrace-leavers-2026' | 'thistlebrook-2012' | 'millrace-register' | 'coldharbour-interventions';

/** Each address is written out in full, since bundlers find a file only so. */
export const interopFixtures: readonly InteropFixture[] = [
  {
    name: 'millrace-leavers-2026',
    kind: 'ctf',
    summary:
      'A Common Transfer File of version 25 with three leavers: an EHC plan, SEN support with a miscopied UPN, and no SEN.',
    url: new URL('../interop/millrace-leavers-2026.ctf.xml', import.meta.url),
  },
  {
    name: 'thistlebrook-2012',
    kind: 'ctf',
    summary:
      'A Common Transfer File of 2012 in ISO-8859-1, with Gender, school action and a type of need that is no longer in the list.',
    url: new URL('../interop/thistlebrook-2012.ctf.xml', import.meta.url),
  },
  {
    name: 'millrace-register',
    kind: 'register',
    summary:
      'A register with two lines above its headings, whole names, dates in three forms, and rows that are wrong in one way each.',
    url: new URL('../interop/millrace-register.csv', import.meta.url),
  },
  {
    name: 'coldharbour-interventions',
    kind: 'register',
    summary:
      'Needs and interventions, a row for each, with semicolons and in the older Windows alphabet; two children with one name and date of birth.',
    url: new URL('../interop/coldharbour-interventions.csv', import.meta.url),
  },
];

/** The file of that name. */
export function interopFixture(name: InteropFixtureName): InteropFixture {
  const fixture = interopFixtures.find((candidate) => candidate.name === name);
  if (!fixture) throw new RangeError(`There is no file called “${name}”.`);
  return fixture;
}
