/** Runs a command in this process, on files that exist only here: quick, where a whole program is not the point. */
import { Readable } from 'node:stream';
import { runCommand } from '../cli/run-command.ts';

export async function runHere(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
) {
  const printed = { out: '', err: '' };
  const code = await runCommand(args, {
    read: (name) => {
      const text = Object.hasOwn(files, name) ? files[name] : undefined;
      return text === undefined
        ? Promise.reject(new Error(name))
        : Promise.resolve(new TextEncoder().encode(text));
    },
    input: () => Readable.from([]),
    out: (text) => (printed.out += text),
    json: (text) => (printed.out += text),
    taken: () => Promise.resolve(true),
    err: (text) => (printed.err += text),
  });
  return { code, ...printed };
}
