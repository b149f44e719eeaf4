/** `isp diff`: what changed between two plans, in words, as edits or as a JSON Patch. */
import { audiences } from '../../codes/audiences.ts';
import { findCode } from '../../codes/code-list.ts';
import { diffPlans } from '../../edit/diff-plans.ts';
import { toJsonPatch } from '../../edit/json-patch.ts';
import { describeChanges } from '../../locales/changes/describe-changes.ts';
import type { Plan } from '../../plan/plan.ts';
import { exitCodes, type Command } from '../command.ts';
import { misuse } from '../misuse.ts';
import { readArguments } from '../read-arguments.ts';
import { issuesText, readPlanFile } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import { otherPlanIssue } from './one-plan.ts';
import { wrap } from '../wrap.ts';

const help = `isp diff OLD NEW [--audience AUDIENCE] [--json | --patch]

Says in plain sentences what changed from one plan to another: what came, what
went and what is different, by line and not by position.

  OLD, NEW             two plans; - reads one of them from standard input
  --audience AUDIENCE  tells it as one audience may know it; otherwise senco,
                       who sees everything
  --json               the edits that lead from the one to the other
  --patch              the same as an RFC 6902 JSON Patch
  --git                for git, as an external diff: see the guide “Plans in git”

Ends with 0 where nothing changed, with 1 where something did, and with 2 where
a file or the use was wrong. With --git it ends with 0 in the first two cases.
`;

const options = {
  audience: { type: 'string' },
  json: { type: 'boolean' },
  patch: { type: 'boolean' },
  git: { type: 'boolean' },
} as const;

/** What git calls a side of a change that is not there. */
const NOTHING = '/dev/null';

export const diffCommand: Command = {
  name: 'diff',
  summary: 'say what changed between two plans',
  help,
  async run(args, streams) {
    const read = readArguments(args, options);
    if (!read.ok) return misuse(streams, read.error, 'diff');
    const { files, texts, switches } = read.value;
    const audience = texts.get('audience') ?? 'senco';
    if (!findCode(audiences, audience)) {
      return misuse(streams, { sentence: `There is no audience “${audience}”.` }, 'diff');
    }
    const how = { audience, switches };
    if (switches.has('git')) return diffForGit(files, how, streams);
    const [old, changed, ...more] = files;
    if (old === undefined || changed === undefined || more.length > 0) {
      return misuse(streams, { sentence: 'Name two files.' }, 'diff');
    }
    const plans = await readBoth([old, changed], streams);
    return plans ? tell(plans, how, streams) : exitCodes.bad;
  },
};

/** git gives: path, old file, old hash, old mode, new file, new hash, new mode; and wants 0 back. */
async function diffForGit(files: readonly string[], how: How, streams: Streams): Promise<number> {
  const [path, old, , , changed] = files;
  if (path === undefined || old === undefined || changed === undefined) {
    return misuse(streams, { sentence: '--git is for git, which names the files itself.' }, 'diff');
  }
  streams.out(`${path}\n`);
  if (old === NOTHING) streams.out('- This plan is new.\n');
  else if (changed === NOTHING) streams.out('- This plan was taken out.\n');
  else {
    const plans = await readBoth([old, changed], streams);
    if (plans) tell(plans, how, streams);
  }
  return exitCodes.clean;
}

async function readBoth(
  names: readonly [string, string],
  streams: Streams,
): Promise<[Plan, Plan] | undefined> {
  const plans: Plan[] = [];
  for (const name of names) {
    const read = await readPlanFile(name, streams);
    if (read.ok) plans.push(read.value.plan);
    else streams.err(issuesText(name, read.error));
  }
  const [before, after] = plans;
  if (!before || !after) return undefined;
  const other = otherPlanIssue(before, after);
  if (other) streams.err(issuesText(names[1], [other]));
  return other ? undefined : [before, after];
}

interface How {
  readonly audience: string;
  readonly switches: ReadonlySet<string>;
}

function tell([before, after]: [Plan, Plan], { audience, switches }: How, streams: Streams) {
  const edits = diffPlans(before, after);
  const status = edits.length === 0 ? exitCodes.clean : exitCodes.findings;
  if (switches.has('json')) streams.json(`${JSON.stringify(edits, null, 2)}\n`);
  else if (switches.has('patch')) {
    const patch = toJsonPatch(before, edits);
    streams.json(`${JSON.stringify(patch.ok ? patch.value : [], null, 2)}\n`);
  } else {
    const sentences = describeChanges(edits, { plan: before, audience });
    const text = sentences.map((sentence) => wrap(sentence, { first: '- ' })).join('\n');
    streams.out(`${text === '' ? nothingToTell(edits.length) : text}\n`);
  }
  return status;
}

const nothingToTell = (edits: number) =>
  edits === 0 ? 'Nothing changed.' : 'Nothing changed that this audience may see.';
