/** `isp log`: whether a change log is as it was written, and what it tells. */
import type { ChangeLog } from '../../edit/log/change-log.ts';
import { readLog } from '../../edit/log/read-log.ts';
import { replayLog } from '../../edit/log/replay-log.ts';
import { verifyLog, type VerifiedLog } from '../../edit/log/verify-log.ts';
import type { Issue } from '../../kernel/issue.ts';
import type { Plan } from '../../plan/plan.ts';
import { serializePlan } from '../../plan/serialize-plan.ts';
import { exitCodes, type Command } from '../command.ts';
import { misuse } from '../misuse.ts';
import { readArguments } from '../read-arguments.ts';
import { issuesText, readPlanFile, readBytes } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import { wrap } from '../wrap.ts';
import { logText } from './log-text.ts';

const help = `isp log verify FILE [--plan PLAN] [--known HASH] [--json]
isp log show FILE
isp log replay FILE [--until NUMBER]

verify checks the chain of hashes of a change log. It finds any entry that was
altered, taken out, put in or moved, and says where. Where the log is whole, it
also makes every change again.

  FILE                 a change log
  --plan PLAN          also checks that the changes lead to this plan
  --known HASH         also checks that the log still holds an entry whose hash
                       was noted earlier, or elsewhere
  --json               the answer for machines

show prints who changed what and why. replay prints the plan as the log leads to
it, or as it was after entry NUMBER.

Ends with 0 where all is as it was written, with 1 where it is not, and with 2
where a file or the use was wrong.
`;

const options = {
  plan: { type: 'string' },
  known: { type: 'string' },
  until: { type: 'string' },
  json: { type: 'boolean' },
} as const;

type Options = Readonly<{ texts: ReadonlyMap<string, string>; json: boolean; file: string }>;

export const logCommand: Command = {
  name: 'log',
  summary: 'check a change log, or show what it tells',
  help,
  async run(args, streams) {
    const read = readArguments(args, options);
    if (!read.ok) return misuse(streams, read.error, 'log');
    const { files, texts, switches } = read.value;
    const [action = '', file, ...more] = files;
    const act = Object.hasOwn(actions, action) ? actions[action] : undefined;
    if (!act || file === undefined || more.length > 0) {
      const sentence = 'Say what to do (verify, show or replay), and name one file.';
      return misuse(streams, { sentence }, 'log');
    }
    const bytes = await readBytes(file, streams, MAX_BYTES);
    const log = bytes.ok ? readLog(bytes.value) : bytes;
    if (!log.ok) {
      streams.err(issuesText(file, log.error));
      return exitCodes.bad;
    }
    return act(log.value, { texts, json: switches.has('json'), file }, streams);
  },
};

/** A log grows for years, so it may be larger than a plan. */
const MAX_BYTES = 50_000_000;

type Action = (log: ChangeLog, options: Options, streams: Streams) => Promise<number>;

const actions: Readonly<Record<string, Action>> = {
  async verify(log, { texts, json, file }, streams) {
    const planFile = texts.get('plan');
    let plan: Plan | undefined;
    if (planFile !== undefined) {
      const read = await readPlanFile(planFile, streams);
      if (!read.ok) {
        streams.err(issuesText(planFile, read.error));
        return exitCodes.bad;
      }
      ({ plan } = read.value);
    }
    const known = texts.get('known');
    const verified = await verifyLog(log, {
      ...(plan && { plan }),
      ...(known !== undefined && { known }),
    });
    if (json) streams.json(`${JSON.stringify(verified, null, 2)}\n`);
    else if (verified.ok) streams.out(soundText(verified.value));
    else streams.out(unsoundText(file, verified.error));
    return verified.ok ? exitCodes.clean : exitCodes.findings;
  },

  async show(log, _options, streams) {
    streams.out(logText(log));
    return Promise.resolve(exitCodes.clean);
  },

  async replay(log, { texts, file }, streams) {
    const until = texts.get('until') ?? String(log.entries.length);
    if (!/^\d{1,8}$/.test(until) || Number(until) > log.entries.length) {
      const sentence = `--until takes a number from 0 to ${log.entries.length}.`;
      return misuse(streams, { sentence }, 'log');
    }
    const replayed = replayLog(log, Number(until));
    if (replayed.ok) streams.json(serializePlan(replayed.value));
    else streams.err(issuesText(file, [replayed.error]));
    return Promise.resolve(replayed.ok ? exitCodes.clean : exitCodes.findings);
  },
};

function soundText({ entries, head, notShown, replayed, timesInOrder }: VerifiedLog): string {
  const count = entries === 1 ? 'one entry' : `${entries} entries`;
  const left =
    notShown === 0
      ? ''
      : ` This copy leaves ${notShown === 1 ? 'one text' : `${notShown} texts`} out; the chain over them holds.`;
  const made = replayed ? ' Every change was made again.' : '';
  // No proof of anything, and so no finding: clocks differ. But somebody should know.
  const times = timesInOrder
    ? ''
    : `${wrap('An entry says that it was made before the one that it follows. A clock may have been wrong or put right: find out why.')}\n`;
  return `${wrap(`The log is as it was written: ${count}.${made}${left}`)}\n${times}It ends with ${head}\n`;
}

function unsoundText(file: string, issues: readonly Issue[]): string {
  return `The log is not as it was written.\n${issuesText(file, issues, 'the plan')}`;
}
