/** `isp merge`: two people's changes of one plan, put together. */
import type { Conflict } from '../../edit/conflict.ts';
import { mergePlans, type MergeInput } from '../../edit/merge-plans.ts';
import { isObject, textOf, type Json } from '../../kernel/json.ts';
import { fromPointer } from '../../kernel/pointer.ts';
import { englishChanges } from '../../locales/changes/english-changes.ts';
import { lineInWords, tellingField } from '../../locales/changes/value-in-words.ts';
import { nameOfField } from '../../plan/place-names.ts';
import { serializePlan } from '../../plan/serialize-plan.ts';
import { exitCodes, type Command } from '../command.ts';
import { misuse } from '../misuse.ts';
import { readArguments } from '../read-arguments.ts';
import { cannotWrite, issuesText, readPlanFile } from '../read-plan-file.ts';
import { replaceFile } from '../replace-file.ts';
import type { Streams } from '../streams.ts';
import { otherPlanIssue } from './one-plan.ts';
import { wrap } from '../wrap.ts';

const help = `isp merge BASE OURS THEIRS [--output FILE] [--conflicts FILE]

Puts two people’s changes of one plan together, line by line. What only one of
them changed is taken. What both changed is never decided here: it is listed
with both versions, and the plan keeps THEIRS there until a person chooses.

  BASE                 the plan that both began with
  OURS, THEIRS         what each of them made of it
  --output FILE        writes the merged plan there; otherwise it is printed
  --conflicts FILE     writes the conflicts there as JSON, with the edits that
                       settle each one way or the other

Ends with 0 where all fitted together, with 1 where somebody has to choose, and
with 2 where a file or the use was wrong; then nothing is written. That is what
git asks of a merge driver: see the guide “Plans in git”.
`;

const options = { output: { type: 'string' }, conflicts: { type: 'string' } } as const;

export const mergeCommand: Command = {
  name: 'merge',
  summary: 'put two people’s changes of a plan together',
  help,
  async run(args, streams) {
    const read = readArguments(args, options);
    if (!read.ok) return misuse(streams, read.error, 'merge');
    const { files, texts } = read.value;
    if (files.length !== 3) {
      const sentence = 'Name three files: the plan before, ours and theirs.';
      return misuse(streams, { sentence }, 'merge');
    }
    const [base, ours, theirs] = files as [string, string, string];
    const input = await readAll({ base, ours, theirs }, streams);
    if (!input) return exitCodes.bad;
    const { plan, conflicts } = mergePlans(input);
    const writes = new Map([[texts.get('output') ?? '-', serializePlan(plan)]]);
    const list = texts.get('conflicts');
    if (list !== undefined) writes.set(list, `${JSON.stringify(conflicts, null, 2)}\n`);
    for (const [name, text] of writes) {
      if (!(await write(name, text, ours, streams))) return exitCodes.bad;
    }
    if (conflicts.length > 0) streams.err(conflictsText(conflicts));
    return conflicts.length > 0 ? exitCodes.findings : exitCodes.clean;
  },
};

async function readAll(
  names: Readonly<Record<keyof MergeInput, string>>,
  streams: Streams,
): Promise<MergeInput | undefined> {
  const { base, ours, theirs } = names;
  const [b, o, t] = [
    await readPlanFile(base, streams),
    await readPlanFile(ours, streams),
    await readPlanFile(theirs, streams),
  ];
  if (b.ok && o.ok && t.ok) {
    for (const [name, { value }] of [
      [ours, o],
      [theirs, t],
    ] as const) {
      const other = otherPlanIssue(b.value.plan, value.plan);
      if (!other) continue;
      streams.err(issuesText(name, [other]));
      return undefined;
    }
    return { base: b.value.plan, ours: o.value.plan, theirs: t.value.plan };
  }
  for (const [name, read] of [
    [base, b],
    [ours, o],
    [theirs, t],
  ] as const) {
    if (!read.ok) streams.err(issuesText(name, read.error));
  }
  return undefined;
}

async function write(
  name: string,
  text: string,
  madeFrom: string,
  streams: Streams,
): Promise<boolean> {
  if (name === '-') {
    streams.json(text);
    return true;
  }
  try {
    await replaceFile(name, text, { madeFrom });
    return true;
  } catch (error) {
    streams.err(issuesText(name, [cannotWrite(name, error)]));
    return false;
  }
}

function conflictsText(conflicts: readonly Conflict[]): string {
  const count = conflicts.length === 1 ? 'One place' : `${conflicts.length} places`;
  const title = `${count} that both changed. The merged plan is sound, and somebody has to choose:`;
  return `${wrap(title)}\n${conflicts.map(conflictText).join('\n')}\n`;
}

const reasons: Readonly<Record<Conflict['reason'], string>> = {
  'both-changed': 'both changed it',
  'removed-by-them': 'they took it out, and we changed it or refer to it',
  'removed-by-us': 'we took it out, and they changed it or refer to it',
};

const wholes = {
  safety: '. What keeps a child safe or understood is chosen as a whole.',
  privacy: '. Who may see it changed as well, so it is chosen as a whole.',
} as const;

function conflictText({ at, reason, together, ours, theirs }: Conflict): string {
  const whole = together === undefined ? '' : wholes[together];
  return [
    wrap(`${placeOf(at)}: ${reasons[reason]}${whole}`, { first: '- ' }),
    wrap(`ours: ${sideText(ours)}`, { first: '  ', rest: '    ' }),
    wrap(`theirs: ${sideText(theirs)}`, { first: '  ', rest: '    ' }),
    `  (${at === '' ? 'the whole plan' : at})`,
  ].join('\n');
}

/** "statement, outcomes". */
function placeOf(at: string): string {
  const keys = fromPointer(at).filter((segment) => !/^[0-9a-f-]{36}$/.test(segment));
  return keys.length === 0 ? 'The plan' : keys.toReversed().map(nameOfField).join(', ');
}

function sideText(value: Json | undefined): string {
  if (value === undefined) return 'not there';
  if (isObject(value)) {
    return tellingField(value) === undefined
      ? JSON.stringify(value)
      : lineInWords(value, englishChanges);
  }
  return typeof value === 'string' ? `“${textOf(value)}”` : JSON.stringify(value);
}
