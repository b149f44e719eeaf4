/** `isp convert`: plans of any known version to this one. */
import { SCHEMA_VERSION } from '../migrations/schema-version.ts';
import { serializePlan } from '../plan/serialize-plan.ts';
import { exitCodes, type Command } from './command.ts';
import { convertFiles } from './convert-files.ts';
import { findTargets } from './convert-targets.ts';
import { ConvertTally } from './convert-text.ts';
import { forEachLine } from './each-line.ts';
import { misuse } from './misuse.ts';
import { readArguments, type Arguments } from './read-arguments.ts';
import { issuesText } from './read-plan-file.ts';
import type { Streams } from './streams.ts';

const help = `isp convert FILE [--to ${SCHEMA_VERSION}]
isp convert FILE… --out DIR | --in-place [--to ${SCHEMA_VERSION}]
isp convert --ndjson [--to ${SCHEMA_VERSION}]

Brings plans of any known version to this one, in one stable form: equal plans
become equal files. Nothing that a plan says is lost.

  FILE        a plan, or a folder: every .json file in it and in the folders in
              it; - reads one plan from standard input
  --out DIR   writes the plans there under their own names; files of those names
              that are there already are replaced
  --in-place  writes each plan over its own file
  --ndjson    reads standard input as a stream of any length, a plan on each
              line, and prints one on each line; a line that cannot be read is
              reported by its number, left out, and does not stop the others
  --to ${SCHEMA_VERSION}    the version to write, of which there is one

Without --out or --in-place one plan is printed and no file is touched. What was
applied is said on standard error.

Ends with 0, or with 2 where a file, a line or the use was wrong.
`;

const options = {
  out: { type: 'string' },
  to: { type: 'string' },
  'in-place': { type: 'boolean' },
  ndjson: { type: 'boolean' },
} as const;

export const convertCommand: Command = {
  name: 'convert',
  summary: `bring plans of earlier versions to version ${SCHEMA_VERSION}`,
  help,
  async run(args, streams) {
    const read = readArguments(args, options);
    if (!read.ok) return misuse(streams, read.error, 'convert');
    const sentence = wrongUse(read.value);
    if (sentence !== undefined) return misuse(streams, { sentence }, 'convert');
    const { files, switches, texts } = read.value;
    if (switches.has('ndjson')) return convertStream(streams);
    const out = texts.get('out');
    const targets = await findTargets(files, { out, inPlace: switches.has('in-place') });
    if (!targets.ok) return misuse(streams, targets.error, 'convert');
    return convertFiles(targets.value, streams);
  },
};

/** What is wrong with the arguments together, in a sentence. */
function wrongUse({ files, switches, texts }: Arguments): string | undefined {
  const to = texts.get('to') ?? SCHEMA_VERSION;
  if (to !== SCHEMA_VERSION) {
    return `This program writes version ${SCHEMA_VERSION}, and cannot write “${to}”.`;
  }
  const written = texts.has('out') || switches.has('in-place');
  if (texts.has('out') && switches.has('in-place')) return 'Choose --out or --in-place.';
  if (switches.has('ndjson')) {
    const wrong = written || files.some((file) => file !== '-');
    return wrong
      ? '--ndjson reads standard input and prints: name no file, and no place to write to.'
      : undefined;
  }
  if (files.length === 0) return 'Which file?';
  return written && files.includes('-')
    ? 'A plan from standard input has no file name, so it can only be printed.'
    : undefined;
}

async function convertStream(streams: Streams): Promise<number> {
  const tally = new ConvertTally();
  const broken = await forEachLine(streams, (line, opened) => {
    if (!opened.ok) {
      streams.err(issuesText(`Line ${line}`, opened.error, 'the whole line'));
      tally.add('bad');
      return;
    }
    const { plan, migrated } = opened.value;
    // The stable form, on one line.
    streams.json(`${JSON.stringify(JSON.parse(serializePlan(plan)))}\n`);
    tally.add(migrated ?? 'same-version');
  });
  if (broken) streams.err(issuesText('-', [broken], 'the whole stream'));
  streams.err(tally.text());
  return broken ? exitCodes.bad : tally.exitCode();
}
