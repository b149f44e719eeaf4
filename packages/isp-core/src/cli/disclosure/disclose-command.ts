/** `isp disclose`: everything that is held on a child, for a request, and the answer once a person has decided. */
import * as z from 'zod/mini';
import { disclose, type DisclosureDecision } from '../../access/subject-access/disclose.ts';
import { disclosureText, subjectAccessText } from '../../access/subject-access/plain-text.ts';
import { subjectAccess } from '../../access/subject-access/subject-access.ts';
import { isPlainDate } from '../../kernel/date-pattern.ts';
import { readStrictJson } from '../../plan/strict-json.ts';
import { exitCodes, type Command } from '../command.ts';
import { misuse } from '../misuse.ts';
import { readArguments } from '../read-arguments.ts';
import { issuesText, readBytes } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import { todayHere } from '../today-here.ts';
import { readPlanAndLog } from './read-log-file.ts';

const help = `isp disclose PLAN [--log FILE] [--json]
isp disclose PLAN [--log FILE] --decide FILE [--json]

The first prints everything that is held on the child, passage by passage, with
what a person has to judge: a working paper, not to be given as it stands. The
second prints the answer, once somebody has decided on all of that.

  PLAN            a plan; --log FILE: its change log, which holds older wording
  --decide FILE   what was decided, a JSON list such as
                  [{ "passage": 3, "give": false, "by": "Ms Okafor",
                     "reason": "This is about another child." }]
  --today DATE    the day on which it is made; otherwise today
  --json          for machines

Ends with 0; with 1 where something is still to be decided; and with 2 where a
file or the use was wrong.
`;

const decisionsSchema = z.array(
  z.strictObject({
    passage: z.int(),
    give: z.boolean(),
    by: z.string(),
    reason: z.exactOptional(z.string()),
  }),
);

const options = {
  log: { type: 'string' },
  decide: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const discloseCommand: Command = {
  name: 'disclose',
  summary: 'everything that is held on a child, and the answer to a request',
  help,
  async run(args, streams) {
    const read = readArguments(args, options);
    if (!read.ok) return misuse(streams, read.error, 'disclose');
    const { files, texts, switches } = read.value;
    const [file, ...more] = files;
    const today = texts.get('today') ?? todayHere();
    if (file === undefined || more.length > 0 || !isPlainDate(today)) {
      const sentence = isPlainDate(today) ? 'Name one plan.' : `“${today}” is not a date.`;
      return misuse(streams, { sentence }, 'disclose');
    }
    const held = await readPlanAndLog(file, texts.get('log'), streams);
    if (!held) return exitCodes.bad;
    const request = subjectAccess({ ...held, today });
    const decided = texts.get('decide');
    if (decided === undefined) {
      print(request, subjectAccessText(request));
      return request.toDecide.length > 0 ? exitCodes.findings : exitCodes.clean;
    }
    const decisions = await readDecisions(decided, streams);
    if (!decisions) return exitCodes.bad;
    const answer = disclose(request, decisions);
    if (!answer.ok) {
      streams.err(issuesText(decided, answer.error, 'the whole request'));
      return exitCodes.findings;
    }
    print(answer.value, disclosureText(answer.value));
    return exitCodes.clean;

    function print(value: unknown, text: string): void {
      if (switches.has('json')) streams.json(`${JSON.stringify(value, null, 2)}\n`);
      else streams.out(text);
    }
  },
};

async function readDecisions(
  file: string,
  streams: Streams,
): Promise<readonly DisclosureDecision[] | undefined> {
  const bytes = await readBytes(file, streams);
  const json = bytes.ok ? readStrictJson(bytes.value) : bytes;
  const parsed = json.ok ? decisionsSchema.safeParse(json.value) : undefined;
  if (parsed?.success === true) return parsed.data;
  const message = 'This is not a list of decisions that isp disclose understands.';
  const issues = json.ok ? [{ code: 'ISP_CLI_BAD_DECISIONS', path: '', message }] : json.error;
  streams.err(issuesText(file, issues));
  return undefined;
}
