/** The years of four invented settings, as calendars in their JSON form. */

export interface CalendarFixture {
  readonly name: CalendarFixtureName;
  /** The setting’s name, as its plans have it. */
  readonly setting: string;
  /** What there is to see in it. */
  readonly summary: string;
  /** The file, beside this package’s code: `readFile(url)` in Node, `fetch(url)` in a browser. */
  readonly url: URL;
}

export type CalendarFixtureName =
  'millrace-primary' | 'coldharbour-school' | 'larkfield-academy' | 'brookside-college';

/** Each address is written out in full, since bundlers find a file only so. */
export const calendarFixtures: readonly CalendarFixture[] = [
  {
    name: 'millrace-primary',
    setting: 'Millrace Primary School',
    summary: 'A primary school that has published one year: from September 2027 nothing is known.',
    url: new URL('../calendars/millrace-primary.json', import.meta.url),
  },
  {
    name: 'coldharbour-school',
    setting: 'Coldharbour School',
    summary: 'A secondary school with two weeks of half-term in October, two years ahead.',
    url: new URL('../calendars/coldharbour-school.json', import.meta.url),
  },
  {
    name: 'larkfield-academy',
    setting: 'Larkfield Academy',
    summary: 'An all-through school, closed for a polling day, two years ahead.',
    url: new URL('../calendars/larkfield-academy.json', import.meta.url),
  },
  {
    name: 'brookside-college',
    setting: 'Brookside College',
    summary: 'A college that teaches from Monday to Thursday and has short terms.',
    url: new URL('../calendars/brookside-college.json', import.meta.url),
  },
];

/** The calendar of that name. */
export function calendarFixture(name: CalendarFixtureName): CalendarFixture {
  const fixture = calendarFixtures.find((candidate) => candidate.name === name);
  if (!fixture) throw new RangeError(`There is no calendar fixture called “${name}”.`);
  return fixture;
}
