/** `isp view`: a plan as plain text, for one audience. */
import { viewFor, type View } from '../access/view-for.ts';
import { audiences } from '../codes/audiences.ts';
import { findCode } from '../codes/code-list.ts';
import { exitCodes, type Command } from './command.ts';
import { misuse } from './misuse.ts';
import { todayHere } from './today-here.ts';
import { viewText } from './view-text.ts';
import { readArguments } from './read-arguments.ts';
import { wrap } from './wrap.ts';
import { issuesText, readPlanFile } from './read-plan-file.ts';

const known = audiences.entries.map(({ code }) => code).join(', ');

const help = `isp view FILE [--audience AUDIENCE] [--json]

Prints a plan as plain text, the child’s strengths first, as one audience may
see it. What is withheld from that audience is listed at the end.

  FILE                 a plan; - reads standard input
  --audience AUDIENCE  otherwise senco, who sees everything; one of
${wrap(known, { first: ' '.repeat(23) })}
  --json               the view for machines: the plan, and what was withheld

Ends with 0, or with 2 where the file or the use was wrong.
`;

const options = { audience: { type: 'string' }, json: { type: 'boolean' } } as const;

export const viewCommand: Command = {
  name: 'view',
  summary: 'print a plan as text, for an audience',
  help,
  async run(args, streams) {
    const read = readArguments(args, options);
    if (!read.ok) return misuse(streams, read.error, 'view');
    const { files, texts, switches } = read.value;
    const [file] = files;
    if (file === undefined || files.length > 1) {
      return misuse(streams, { sentence: 'Name one file.' }, 'view');
    }
    const audience = texts.get('audience') ?? 'senco';
    if (!findCode(audiences, audience)) {
      const sentence = `There is no audience “${audience}”. There are: ${known}.`;
      return misuse(streams, { sentence }, 'view');
    }
    const plan = await readPlanFile(file, streams);
    if (!plan.ok) {
      streams.err(issuesText(file, plan.error));
      return exitCodes.bad;
    }
    const view: View = viewFor(plan.value.plan, { audience, today: todayHere() });
    if (switches.has('json')) streams.json(`${JSON.stringify(view, undefined, 2)}\n`);
    else streams.out(viewText(view, audience));
    return exitCodes.clean;
  },
};
