/** Finds the command and runs it. */
import { exitCodes, type Command } from './command.ts';
import { misuse, type Misuse } from './misuse.ts';
import type { Streams } from './streams.ts';
import { version } from './version.ts';

/** Each command by its name, loaded when it is asked for: `isp view` should not wait for all the rules. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check-command.ts')).checkCommand,
  explain: async () => (await import('./explain/explain-command.ts')).explainCommand,
  view: async () => (await import('./view-command.ts')).viewCommand,
  reviews: async () => (await import('./reviews/reviews-command.ts')).reviewsCommand,
  diff: async () => (await import('./changes/diff-command.ts')).diffCommand,
  merge: async () => (await import('./changes/merge-command.ts')).mergeCommand,
  log: async () => (await import('./log/log-command.ts')).logCommand,
  transfer: async () => (await import('./transfer/transfer-command.ts')).transferCommand,
  disclose: async () => (await import('./disclosure/disclose-command.ts')).discloseCommand,
  chronology: async () => (await import('./disclosure/chronology-command.ts')).chronologyCommand,
  import: async () => (await import('./import/import-command.ts')).importCommand,
  export: async () => (await import('./export/export-command.ts')).exportCommand,
  convert: async () => (await import('./convert-command.ts')).convertCommand,
  schema: async () => (await import('./schema-command.ts')).schemaCommand,
};

async function commandNamed(name: string): Promise<Command | undefined> {
  return Object.hasOwn(commands, name) ? commands[name]?.() : undefined;
}

/** Runs the command that the arguments name, and gives the exit code. */
export async function runCommand(args: readonly string[], streams: Streams): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) {
    streams.err(await overview());
    return exitCodes.bad;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    return showHelp(rest[0], streams);
  }
  if (first === '--version') {
    streams.out(`${version()}\n`);
    return exitCodes.clean;
  }
  const command = await commandNamed(first);
  if (!command) return misuse(streams, unknownCommand(first));
  const words = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined);
  if (words.includes('--help') || words.includes('-h')) return showHelp(first, streams);
  return command.run(rest, streams);
}

async function showHelp(name: string | undefined, streams: Streams): Promise<number> {
  const command = name === undefined ? undefined : await commandNamed(name);
  if (name !== undefined && !command) return misuse(streams, unknownCommand(name));
  streams.out(command?.help ?? (await overview()));
  return exitCodes.clean;
}

const unknownCommand = (name: string): Misuse => ({
  sentence: `There is no command “${name}”. There are: ${Object.keys(commands).join(', ')}.`,
});

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const list = all.map(({ name, summary }) => `  isp ${name.padEnd(11)}${summary}`).join('\n');
  return `isp: Individual Support Plans on the command line

Use:
${list}

  isp COMMAND --help    how to use a command
  isp --version         the version of this program

Nothing leaves your computer: isp reads the files that you name and prints. It
writes files only where you say.
`;
}
