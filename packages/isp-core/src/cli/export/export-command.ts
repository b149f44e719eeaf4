/** `isp export`: plans out to people and programs that do not read plans. */
import { audiences } from '../../codes/audiences.ts';
import { findCode } from '../../codes/code-list.ts';
import { exitCodes, type Command } from '../command.ts';
import { misuse } from '../misuse.ts';
import { readArguments, type Arguments } from '../read-arguments.ts';
import { issuesText } from '../read-plan-file.ts';
import { wrap } from '../wrap.ts';
import { formats, isFormat } from './formats.ts';
import { readViews } from './read-views.ts';
import { writeOut } from './write-out.ts';

const known = audiences.entries.map(({ code }) => code).join(', ');

const help = `isp export FILE --as text|html --audience AUDIENCE [--one-page] [--output FILE]
isp export FILE --as fhir [--audience AUDIENCE] [--output FILE]
isp export FILE… --as register|provision|reviews [--audience AUDIENCE] [--output FILE]
isp export FILE… --as xlsx --output FILE [--audience AUDIENCE]

Writes plans for people and programs that do not read plans, each as one
audience may see it. What is withheld is listed in the file.

  FILE                 a plan; - reads standard input. A register may have many:
                       name files and folders
  --as text            plain text, for e-mail and for reading aloud
  --as html            one page that needs no program and no network
  --as fhir            a FHIR R4 bundle (Patient, CarePlan, Goal) for health
                       partners; what has no place in it is said
  --as register, --as provision, --as reviews
                       CSV: a row for each plan, each line of provision, or each
                       review; nothing in it runs in a spreadsheet
  --as xlsx            a workbook with all three
  --audience AUDIENCE  for whom. Text and HTML need it; otherwise FHIR is for
                       external-professional, and registers are for senco. One of
${wrap(known, { first: ' '.repeat(23) })}
  --one-page           what somebody who meets the child needs first
  --output FILE        writes there; a file that is there already is left as it is

Ends with 0, or with 2 where a file or the use was wrong.
`;

const options = {
  as: { type: 'string' },
  audience: { type: 'string' },
  output: { type: 'string' },
  'one-page': { type: 'boolean' },
} as const;

export const exportCommand: Command = {
  name: 'export',
  summary: 'write plans as text, HTML, FHIR, CSV or a workbook',
  help,
  async run(args, streams) {
    const read = readArguments(args, options);
    if (!read.ok) return misuse(streams, read.error, 'export');
    const sentence = wrongUse(read.value);
    if (sentence !== undefined) return misuse(streams, { sentence }, 'export');
    const { files, texts, switches } = read.value;
    const as = texts.get('as') ?? '';
    if (!isFormat(as)) return exitCodes.bad;
    const format = formats[as];
    const audience = texts.get('audience') ?? format.audience ?? '';
    const views = await readViews(files, { audience, takesMany: format.takesMany }, streams);
    if (!views.ok) return misuse(streams, views.error, 'export');
    const { list, issues } = views.value;
    for (const each of issues) streams.err(issuesText(each.file, each.issues));
    // A register that lacks somebody without saying so in itself is worse than none.
    if (issues.length > 0) return exitCodes.bad;
    const { load } = format;
    const made = (await load())(list, { audience, onePage: switches.has('one-page') });
    for (const note of made.notes ?? []) streams.err(`${wrap(note)}\n`);
    return writeOut(made, texts.get('output'), streams);
  },
};

/** What is wrong with the arguments together, in a sentence. */
function wrongUse({ files, switches, texts }: Arguments): string | undefined {
  const as = texts.get('as');
  const all = Object.keys(formats).join(', ');
  if (as === undefined) return `As what? Say --as and one of: ${all}.`;
  if (!isFormat(as)) return `There is no --as ${as}. There are: ${all}.`;
  if (files.length === 0) return 'Which file?';
  if (switches.has('one-page') && as !== 'text' && as !== 'html') {
    return '--one-page goes with --as text and --as html.';
  }
  if (as === 'xlsx' && !texts.has('output')) {
    return 'A workbook is no text to print: say --output and a file.';
  }
  return wrongAudience(texts.get('audience') ?? formats[as].audience);
}

function wrongAudience(audience: string | undefined): string | undefined {
  if (audience === undefined) {
    return 'For whom? Say --audience, since the file may go out of your hands.';
  }
  return findCode(audiences, audience)
    ? undefined
    : `There is no audience “${audience}”. There are: ${known}.`;
}
