/** What the arguments of `isp reviews` ask for, or what is wrong with them. */
import { isPlainDate } from '../../kernel/date-pattern.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { findProfile } from '../find-profile.ts';
import type { Misuse } from '../misuse.ts';
import type { Arguments } from '../read-arguments.ts';
import type { Streams } from '../streams.ts';
import { todayHere } from '../today-here.ts';
import { nameForms, type NameForm } from './child-name.ts';
import type { ReviewsSettings } from './due-row.ts';
import { readCalendars } from './read-calendars.ts';

/** What is wrong with the arguments together, in a sentence. */
export function wrongUse(read: Arguments): string | undefined {
  return wrongSchedule(read) ?? wrongFiles(read);
}

function wrongSchedule({ switches, texts }: Arguments): string | undefined {
  if (!texts.has('schedule')) return undefined;
  if (switches.has('ndjson')) {
    return 'A schedule needs all plans at once, so --schedule reads files and folders only.';
  }
  if (!texts.has('ics')) return undefined;
  return 'Choose --schedule or --ics: a calendar file is of the reviews that plans have down.';
}

function wrongFiles({ files, switches, texts }: Arguments): string | undefined {
  if (switches.has('json') && switches.has('csv')) return 'Choose --json or --csv.';
  if (texts.get('ics') === '-' && (switches.has('json') || switches.has('csv'))) {
    return 'Standard output takes one thing: name a file after --ics, or leave --json and --csv out.';
  }
  const input = ['profile', 'calendar', 'schedule'].filter((name) => texts.get(name) === '-');
  if (!switches.has('ndjson')) {
    if (files.length === 0) return 'Which file?';
    const twice = input.length + files.filter((file) => file === '-').length > 1;
    return twice ? 'Standard input can be read once only.' : undefined;
  }
  if (files.some((file) => file !== '-')) {
    return '--ndjson reads standard input: send the file there, and leave its name out.';
  }
  return input.length > 0
    ? `Standard input holds the plans, so the ${input.join(' and the ')} cannot come from there too.`
    : undefined;
}

export async function readSettings(
  { texts }: Arguments,
  streams: Streams,
): Promise<Result<ReviewsSettings, Misuse>> {
  const plain = plainSettings(texts);
  if (!plain.ok) return plain;
  const named = texts.get('profile');
  const profile = named === undefined ? ok(undefined) : await findProfile(named, streams);
  if (!profile.ok) return profile;
  const file = texts.get('calendar');
  const calendars = file === undefined ? ok([]) : await readCalendars(file, streams);
  if (!calendars.ok) return calendars;
  return ok({ ...plain.value, profile: profile.value, calendars: calendars.value });
}

type PlainSettings = Pick<ReviewsSettings, 'today' | 'within' | 'names'>;

function plainSettings(texts: ReadonlyMap<string, string>): Result<PlainSettings, Misuse> {
  const today = texts.get('today') ?? todayHere();
  if (!isPlainDate(today)) {
    return err({ sentence: `“${today}” is not a date. Dates are written like 2029-09-03.` });
  }
  const days = texts.get('within');
  if (days !== undefined && !/^[0-9]{1,4}$/.test(days)) {
    return err({ sentence: `“${days}” is not a number of days, such as 28.` });
  }
  const names = texts.get('names') ?? 'initials';
  if (!isNameForm(names)) {
    return err({ sentence: `“${names}” is not a form of names: ${nameForms.join(', ')}.` });
  }
  return ok({ today, names, within: days === undefined ? undefined : Number(days) });
}

const isNameForm = (text: string): text is NameForm => nameForms.some((form) => form === text);
