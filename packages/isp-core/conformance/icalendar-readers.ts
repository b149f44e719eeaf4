/** What programs that know nothing of ours understand of a calendar file. */
import { spawnSync } from 'node:child_process';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** An event as people see it. Times are moments in UTC, `2029-03-04T09:30:00Z`; whole days are days. */
export interface SeenEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly start: string;
  readonly end: string;
}

export interface CalendarReader {
  readonly name: string;
  /** Why it cannot be asked, where it cannot. */
  readonly missing?: string;
  readonly read: (texts: readonly string[]) => SeenEvent[][];
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** Mozilla's, through its own objects for events and zones. */
function withIcalJs(file: string): SeenEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  const moment = (event: ICAL.Component, name: string) => {
    const time = event.getFirstPropertyValue(name) as ICAL.Time;
    if (time.isDate) return time.toString();
    const zone = event.getFirstProperty(name)?.getFirstParameter('tzid');
    time.zone = zones.find(({ tzid }) => tzid === zone) ?? time.zone;
    return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
  };
  return calendar.getAllSubcomponents('vevent').map((event) => ({
    uid: text(event.getFirstPropertyValue('uid')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    status: text(event.getFirstPropertyValue('status')),
    summary: text(event.getFirstPropertyValue('summary')),
    description: text(event.getFirstPropertyValue('description')),
    location: text(event.getFirstPropertyValue('location')),
    start: moment(event, 'dtstart'),
    end: moment(event, 'dtend'),
  }));
}

function withNodeIcal(file: string): SeenEvent[] {
  return Object.values(nodeIcal.sync.parseICS(file)).flatMap((part) => {
    if (part?.type !== 'VEVENT') return [];
    const wholeDay = part.datetype === 'date';
    return [
      {
        uid: part.uid,
        sequence: Number(part.sequence),
        status: text(part.status),
        summary: text(part.summary),
        description: text(part.description),
        location: text(part.location),
        start: momentOf(part.start, wholeDay),
        end: momentOf(part.end, wholeDay),
      },
    ];
  });
}

/** node-ical gives a whole day as the midnight of the machine. */
function momentOf(date: Date | undefined, wholeDay: boolean): string {
  if (date === undefined) return '';
  if (!wholeDay) return date.toISOString().replace('.000Z', 'Z');
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

const script = new URL('icalendar_readers.py', import.meta.url).pathname;

function pythonReader(library: 'icalendar' | 'vobject'): CalendarReader {
  const name = `python3-${library}`;
  // Debian's own Python is asked first: it has what apt-get installs.
  const python = ['/usr/bin/python3', 'python3'].find(
    (each) => spawnSync(each, ['-c', `import ${library}`]).status === 0,
  );
  if (python === undefined) {
    return { name, missing: `${name} is not installed`, read: () => [] };
  }
  return {
    name,
    read: (texts) => {
      const run = spawnSync(python, [script, library], {
        input: JSON.stringify(texts),
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
      });
      if (run.status !== 0) throw new Error(run.stderr);
      return JSON.parse(run.stdout) as SeenEvent[][];
    },
  };
}

/** Four programs by four groups of people, in two languages. */
export const calendarReaders: readonly CalendarReader[] = [
  { name: 'ical.js', read: (texts) => texts.map(withIcalJs) },
  { name: 'node-ical', read: (texts) => texts.map(withNodeIcal) },
  pythonReader('icalendar'),
  pythonReader('vobject'),
];
