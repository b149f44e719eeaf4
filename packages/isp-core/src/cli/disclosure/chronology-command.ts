/** `isp chronology`: what happened, day by day, in one document for both sides of a complaint. */
import { defaultAccessTable } from '../../access/default-table/default-table.ts';
import { isPlainDate } from '../../kernel/date-pattern.ts';
import { chronologyText } from '../../summaries/chronology/chronology-text.ts';
import { chronology } from '../../summaries/chronology/chronology.ts';
import { exitCodes, type Command } from '../command.ts';
import { misuse } from '../misuse.ts';
import { readArguments, type Arguments } from '../read-arguments.ts';
import { readPlanAndLog } from './read-log-file.ts';

const help = `isp chronology PLAN [--log FILE] [--about ID[,ID]] [--sides SIDE,SIDE] [--json]

Prints what happened, day by day, made of what both sides may see, so that both
hold the same document. What is kept back from either is in neither copy, and is
listed for both.

  PLAN            a plan; --log FILE: its change log, so that changes are told
  --about ID      only what is about these lines; the id of a concern stands for
                  the lines that it is about
  --sides A,B     two audiences; otherwise parent,leader
  --today DATE    the day to look from; without it, nobody is taken to decide
                  for themselves yet
  --json          for machines

Ends with 0, or with 2 where a file or the use was wrong.
`;

const options = {
  log: { type: 'string' },
  about: { type: 'string' },
  sides: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const chronologyCommand: Command = {
  name: 'chronology',
  summary: 'what happened, day by day, the same for both sides',
  help,
  async run(args, streams) {
    const read = readArguments(args, options);
    if (!read.ok) return misuse(streams, read.error, 'chronology');
    const { files, texts, switches } = read.value;
    const sides = wordsOf(read.value, 'sides') ?? ['parent', 'leader'];
    const wrong = wrongUse(read.value, sides);
    if (wrong !== undefined) return misuse(streams, { sentence: wrong }, 'chronology');
    const held = await readPlanAndLog(files[0] ?? '', texts.get('log'), streams);
    if (!held) return exitCodes.bad;
    const about = wordsOf(read.value, 'about');
    const today = texts.get('today');
    const told = chronology(held.plan, held.log, {
      sides: [sides[0] ?? '', sides[1] ?? ''],
      ...(about && { about }),
      ...(today !== undefined && { today }),
    });
    if (switches.has('json')) streams.json(`${JSON.stringify(told, null, 2)}\n`);
    else streams.out(chronologyText(told));
    return exitCodes.clean;
  },
};

const wordsOf = ({ texts }: Arguments, option: string) =>
  texts
    .get(option)
    ?.split(',')
    .map((word) => word.trim());

function wrongUse({ files, texts }: Arguments, sides: readonly string[]): string | undefined {
  if (files.length !== 1) return 'Name one plan.';
  const today = texts.get('today') ?? '2000-01-01';
  if (!isPlainDate(today)) return `“${today}” is not a date such as 2029-09-03.`;
  const known = defaultAccessTable.audiences.map(({ audience }) => audience);
  const unknown = sides.find((side) => !known.includes(side));
  if (unknown !== undefined) {
    return `There is no audience “${unknown}”. There are: ${known.join(', ')}.`;
  }
  return sides.length === 2 ? undefined : 'There are two sides: name both.';
}
