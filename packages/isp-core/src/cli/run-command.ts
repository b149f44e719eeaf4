/** Finds the command and runs it. */
import { checkCommand } from './check-command.ts';
import { exitCodes, type Command } from './command.ts';
import { diffCommand } from './changes/diff-command.ts';
import { mergeCommand } from './changes/merge-command.ts';
import { convertCommand } from './convert-command.ts';
import { explainCommand } from './explain/explain-command.ts';
import { importCommand } from './import/import-command.ts';
import { logCommand } from './log/log-command.ts';
import type { Streams } from './streams.ts';
import { misuse, type Misuse } from './misuse.ts';
import { reviewsCommand } from './reviews/reviews-command.ts';
import { schemaCommand } from './schema-command.ts';
import { transferCommand } from './transfer/transfer-command.ts';
import { version } from './version.ts';
import { viewCommand } from './view-command.ts';

const commands: readonly Command[] = [
  checkCommand,
  explainCommand,
  viewCommand,
  reviewsCommand,
  diffCommand,
  mergeCommand,
  logCommand,
  transferCommand,
  importCommand,
  convertCommand,
  schemaCommand,
];

/** Runs the command that the arguments name, and gives the exit code. */
export async function runCommand(args: readonly string[], streams: Streams): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) {
    streams.err(overview);
    return exitCodes.bad;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    return showHelp(rest[0], streams);
  }
  if (first === '--version') {
    streams.out(`${version()}\n`);
    return exitCodes.clean;
  }
  const command = commands.find(({ name }) => name === first);
  if (!command) return misuse(streams, unknownCommand(first));
  const words = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined);
  if (words.includes('--help') || words.includes('-h')) return showHelp(first, streams);
  return command.run(rest, streams);
}

function showHelp(name: string | undefined, streams: Streams): number {
  const command = commands.find((candidate) => candidate.name === name);
  if (name !== undefined && !command) return misuse(streams, unknownCommand(name));
  streams.out(command?.help ?? overview);
  return exitCodes.clean;
}

const unknownCommand = (name: string): Misuse => ({
  sentence: `There is no command “${name}”. There are: ${commands.map((c) => c.name).join(', ')}.`,
});

const overview = `isp: Individual Support Plans on the command line

Use:
${commands.map(({ name, summary }) => `  isp ${name.padEnd(9)}${summary}`).join('\n')}

  isp COMMAND --help    how to use a command
  isp --version         the version of this program
writes files only where you say, with isp convert, isp merge and isp transfer.
Nothing leaves your computer: isp reads the files that you name and prints. It
writes files only where you say.
`;
