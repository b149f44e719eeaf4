/** `isp import`: what schools have already (Common Transfer Files, SEN registers) as drafts of plans. */
import type { Command } from '../command.ts';
import { misuse } from '../misuse.ts';
import { readArguments, type Arguments } from '../read-arguments.ts';
import { importCtf } from './import-ctf.ts';
import { importRegister } from './import-register.ts';

const help = `isp import ctf FILE [--out DIR] [--all] [--today DATE] [--json]
isp import register FILE [--mapping FILE] [--out DIR] [--layer LAYER]
                         [--today DATE] [--json]
isp import ctf|register FILE --into FOLDER [--out DIR | --in-place]
isp import register FILE --guess

Reads what a school has already, and says of every field whether it was taken,
left out and why, or is for a person to see. Children are named by their entry
in the file and their initials. No two entries are ever made into one child.

  FILE            a Common Transfer File (XML, version 25 or older), or a SEN
                  register as CSV from any school’s system; - reads standard
                  input
  --out DIR       writes a draft for each child there, as a new file that its
                  owner alone may read; nothing that is there is touched
  --into FOLDER   the plans that the setting has: a child who has one there gets
                  what the file adds, and no draft. Only ever adds; where the
                  plan says something else, it stays and the report asks. Where
                  a number, the names and the date of birth do not all agree,
                  nothing is added
  --in-place      replaces those plans, each whole, and says which; otherwise
                  --out writes them as new files
  --all           of a Common Transfer File: a draft for children without SEN
                  provision or needs as well
  --mapping FILE  what the columns of the register hold. Without it, columns
                  whose headings are surely known are read, and no others
  --guess         prints a mapping to look through, complete and save
  --layer LAYER   the layer that provision is put at until somebody decides;
                  otherwise targeted
  --today DATE    the day to look from, such as 2029-09-03; otherwise today
  --json          for machines: drafts and every line of the report

Ends with 0 where nothing is left to see, 1 where a person should look at
something, 2 where a file or the use was wrong.
`;

const options = {
  out: { type: 'string' },
  into: { type: 'string' },
  'in-place': { type: 'boolean' },
  all: { type: 'boolean' },
  mapping: { type: 'string' },
  guess: { type: 'boolean' },
  layer: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const importCommand: Command = {
  name: 'import',
  summary: 'drafts from Common Transfer Files and SEN registers',
  help,
  async run(args, streams) {
    const read = readArguments(args, options);
    if (!read.ok) return misuse(streams, read.error, 'import');
    const sentence = wrongUse(read.value);
    if (sentence !== undefined) return misuse(streams, { sentence }, 'import');
    const [kind, file = ''] = read.value.files;
    const code = await (kind === 'ctf' ? importCtf : importRegister)(file, read.value, streams);
    return typeof code === 'number' ? code : misuse(streams, code, 'import');
  },
};

/** What is wrong with the arguments together, in a sentence. */
function wrongUse(given: Arguments): string | undefined {
  const [kind, file] = given.files;
  if (kind !== 'ctf' && kind !== 'register') return 'Import what? Say ctf or register, and a file.';
  if (file === undefined) return 'Which file?';
  if (given.files.length > 2) return 'One file at a time, please.';
  return wrongOptions(kind, given);
}

function wrongOptions(
  kind: 'ctf' | 'register',
  { switches, texts }: Arguments,
): string | undefined {
  if (switches.has('in-place') && !texts.has('into')) return '--in-place needs --into.';
  const notForCtf = texts.has('mapping') || switches.has('guess') || texts.has('layer');
  if (kind === 'ctf' && notForCtf) return '--mapping, --guess and --layer are for registers.';
  if (kind === 'register' && switches.has('all')) return '--all is for Common Transfer Files.';
  return undefined;
}
