/** `isp check`: plans against the rules of a profile. */
import { isPlainDate } from '../kernel/date-pattern.ts';
import type { Issue } from '../kernel/issue.ts';
import { ok } from '../kernel/result.ts';
import { checkPlan } from '../policy/check-plan.ts';
import type { Profile } from '../policy/engine/profile.ts';
import { profiles } from '../policy/profiles/profile-by-id.ts';
import { checkText, type Checked } from './check-text.ts';
import { exitCodes, type Command } from './command.ts';
import { findProfile, profileOfPlan } from './find-profile.ts';
import { misuse } from './misuse.ts';
import { readArguments } from './read-arguments.ts';
import { issuesText, readPlanFile } from './read-plan-file.ts';
import type { Streams } from './streams.ts';
import { todayHere } from './today-here.ts';

const help = `isp check FILE… [--profile ID|FILE] [--today DATE] [--json]

Reads plans, and says what the rules of a profile find in them: what is missing,
why it matters, what to do, and by what authority. It is advice: people decide.

  FILE               a plan; - reads standard input
  --profile ID|FILE  ${profiles.map(({ id }) => id).join(', ')}, or a file that
                     holds a profile; otherwise the one that each plan names
  --today DATE       the day to check for, such as 2029-09-03; otherwise today
  --json             every finding for machines, those that pass as well

Ends with 0 where no rule failed, 1 where one did, 2 where a file or the use was
wrong.
`;

const options = {
  profile: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const checkCommand: Command = {
  name: 'check',
  summary: 'say what the rules find in plans, and why',
  help,
  async run(args, streams) {
    const read = readArguments(args, options);
    if (!read.ok) return misuse(streams, read.error, 'check');
    const { files, texts, switches } = read.value;
    if (files.length === 0) return misuse(streams, { sentence: 'Which file?' }, 'check');
    const today = texts.get('today') ?? todayHere();
    if (!isPlainDate(today)) {
      const sentence = `“${today}” is not a date. Dates are written like 2029-09-03.`;
      return misuse(streams, { sentence }, 'check');
    }
    const named = texts.get('profile');
    const profile = named === undefined ? ok(undefined) : await findProfile(named, streams);
    if (!profile.ok) return misuse(streams, profile.error, 'check');

    const results: FileResult[] = [];
    for (const file of files) results.push(await checkFile(file, profile.value, today, streams));
    return report(results, switches.has('json'), streams);
  },
};

/** A file that was checked, or what was wrong with it. */
type FileResult = Checked | { readonly file: string; readonly issues: readonly Issue[] };

async function checkFile(
  file: string,
  named: Profile | undefined,
  today: string,
  streams: Streams,
): Promise<FileResult> {
  const plan = await readPlanFile(file, streams);
  if (!plan.ok) return { file, issues: plan.error };
  const profile = named ? ok(named) : profileOfPlan(plan.value.profile);
  if (!profile.ok) return { file, issues: [profile.error] };
  const findings = checkPlan(plan.value, { profile: profile.value, today });
  return { file, profile: profile.value, today, findings };
}

function report(results: readonly FileResult[], json: boolean, streams: Streams): number {
  if (json) streams.out(`${JSON.stringify({ files: results.map(forMachines) }, undefined, 2)}\n`);
  let code: number = exitCodes.clean;
  for (const [i, result] of results.entries()) {
    if ('issues' in result) {
      streams.err(issuesText(result.file, result.issues));
      code = exitCodes.bad;
      continue;
    }
    if (!json) streams.out(`${i > 0 ? '\n' : ''}${checkText(result)}`);
    const failed = result.findings.some(({ outcome }) => outcome === 'fail');
    if (failed && code === exitCodes.clean) code = exitCodes.findings;
  }
  return code;
}

function forMachines(result: FileResult): object {
  if ('issues' in result) return result;
  const { file, profile, today, findings } = result;
  return { file, profile: profile.id, today, findings };
}
