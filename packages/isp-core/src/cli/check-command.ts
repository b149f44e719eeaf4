/** `isp check`: plans against the rules of a profile. */
import { isPlainDate } from '../kernel/date-pattern.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { profiles } from '../policy/profiles/profile-by-id.ts';
import { checkDocument, type CheckSettings } from './check-document.ts';
import {
  CheckTally,
  jsonLinesReport,
  jsonReport,
  textReport,
  type CheckReport,
} from './check-report.ts';
import { exitCodes, type Command } from './command.ts';
import { forEachLine } from './each-line.ts';
import { findFiles } from './find-files.ts';
import { findProfile } from './find-profile.ts';
import { misuse, type Misuse } from './misuse.ts';
import { readArguments, type Arguments } from './read-arguments.ts';
import { openDocument } from './open-document.ts';
import { issuesText, readBytes } from './read-plan-file.ts';
import { sarifReport } from './sarif/sarif-report.ts';
import type { Streams } from './streams.ts';
import { todayHere } from './today-here.ts';
import { version } from './version.ts';

const help = `isp check FILE… [--profile ID|FILE] [--today DATE] [--families]
                 [--json | --sarif]
isp check --ndjson [--profile ID|FILE] [--today DATE] [--families] [--json]

Reads plans, and says what the rules of a profile find in them: what is missing,
why it matters, what to do, and by what authority. It is advice: people decide.

  FILE               a plan, or a folder: every .json file in it and in the
                     folders in it; - reads one plan from standard input
  --ndjson           reads standard input as a stream of any length, a plan on
                     each line: one is held at a time, and a line that cannot be
                     read is reported by its number and does not stop the others
  --profile ID|FILE  ${profiles.map(({ id }) => id).join(', ')}, or a file that
                     holds a profile; otherwise the one that each plan names
  --today DATE       the day to check for, such as 2029-09-03; otherwise today
  --json             every finding for machines, those that pass as well; of a
                     stream, one JSON value for each line
  --sarif            what failed, and what a person must judge, as SARIF 2.1.0:
                     for the tools that show findings beside files
  --families         for the family: what they can expect to see in the plan,
                     and whether it is there

A plan of an earlier version is migrated as it is read, and that is said; its
file stays as it is. After a folder or a stream, standard error says how many
plans there were, and how many of them have something to put right.

Ends with 0 where no rule failed, 1 where one did, 2 where a file, a line or the
use was wrong.
`;

const options = {
  profile: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
  sarif: { type: 'boolean' },
  families: { type: 'boolean' },
  ndjson: { type: 'boolean' },
} as const;

export const checkCommand: Command = {
  name: 'check',
  summary: 'say what the rules find in plans, and why',
  help,
  async run(args, streams) {
    const read = readArguments(args, options);
    if (!read.ok) return misuse(streams, read.error, 'check');
    const { files, switches } = read.value;
    const sentence = wrongUse(read.value);
    if (sentence !== undefined) return misuse(streams, { sentence }, 'check');
    const settings = await readSettings(read.value, streams);
    if (!settings.ok) return misuse(streams, settings.error, 'check');
    return switches.has('ndjson')
      ? checkStream(settings.value, switches, streams)
      : checkFiles(files, settings.value, reportFor(switches, streams), streams);
  },
};

/** What is wrong with the arguments together, in a sentence. */
function wrongUse({ files, switches, texts }: Arguments): string | undefined {
  if (switches.has('sarif') && switches.size > 1) {
    return '--sarif stands alone: it is a form of its own, of findings in files.';
  }
  if (!switches.has('ndjson')) return files.length === 0 ? 'Which file?' : undefined;
  if (files.some((file) => file !== '-')) {
    return '--ndjson reads standard input: send the file there, and leave its name out.';
  }
  return texts.get('profile') === '-'
    ? 'Standard input holds the plans, so the profile cannot come from there too.'
    : undefined;
}

async function readSettings(
  { texts }: Arguments,
  streams: Streams,
): Promise<Result<CheckSettings, Misuse>> {
  const today = texts.get('today') ?? todayHere();
  if (!isPlainDate(today)) {
    return err({ sentence: `“${today}” is not a date. Dates are written like 2029-09-03.` });
  }
  const named = texts.get('profile');
  if (named === undefined) return ok({ profile: undefined, today });
  const profile = await findProfile(named, streams);
  return profile.ok ? ok({ profile: profile.value, today }) : profile;
}

function reportFor(switches: ReadonlySet<string>, streams: Streams): CheckReport {
  if (switches.has('sarif')) return sarifReport(streams, version());
  const options = { families: switches.has('families') };
  return switches.has('json') ? jsonReport(streams, options) : textReport(streams, options);
}

async function checkFiles(
  names: readonly string[],
  settings: CheckSettings,
  report: CheckReport,
  streams: Streams,
): Promise<number> {
  const tally = new CheckTally();
  let count = 0;
  for await (const { file, issues } of findFiles(names)) {
    const bytes = issues ? err(issues) : await readBytes(file, streams);
    const opened = bytes.ok ? openDocument(bytes.value) : bytes;
    const result = checkDocument({ file }, opened, settings);
    tally.add(result);
    report.add(result, bytes.ok ? bytes.value : undefined);
    count++;
    if (!(await streams.taken())) return tally.exitCode();
  }
  report.end();
  // More files than names: a folder was among them.
  if (count > names.length) streams.err(tally.text());
  return tally.exitCode();
}

async function checkStream(
  settings: CheckSettings,
  switches: ReadonlySet<string>,
  streams: Streams,
): Promise<number> {
  const options = { families: switches.has('families') };
  const report = switches.has('json')
    ? jsonLinesReport(streams, options)
    : textReport(streams, options);
  const tally = new CheckTally();
  const broken = await forEachLine(streams, (line, opened) => {
    const result = checkDocument({ file: `Line ${line}`, line }, opened, settings);
    tally.add(result);
    report.add(result);
  });
  report.end();
  if (broken) streams.err(issuesText('-', [broken], 'the whole stream'));
  streams.err(tally.text());
  return broken ? exitCodes.bad : tally.exitCode();
}
