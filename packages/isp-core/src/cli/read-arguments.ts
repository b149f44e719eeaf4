/** Reads a command's arguments, with our own words where they are not understood. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Misuse } from './misuse.ts';

export interface Arguments {
  readonly files: readonly string[];
  /** The text options that were given. */
  readonly texts: ReadonlyMap<string, string>;
  /** The text options that may be given more than once, each time. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** The switches that are on. */
  readonly switches: ReadonlySet<string>;
}

/** The arguments, or what to say of the first that is not understood. */
export function readArguments(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
): Result<Arguments, Misuse> {
  const config = { args: [...args], options, strict: false, tokens: true, allowPositionals: true };
  const { tokens } = parseArgs(config as typeof config & { tokens: true });
  const files: string[] = [];
  const texts = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const type = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined;
    const wrong = wrongOption(token, type, texts);
    if (wrong !== undefined) return err({ sentence: wrong });
    const value = token.value ?? '';
    if (type === 'boolean') switches.add(token.name);
    else if (options[token.name]?.multiple === true) {
      lists.set(token.name, [...(lists.get(token.name) ?? []), value]);
    } else texts.set(token.name, value);
  }
  return ok({ files, texts, lists, switches });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** What is wrong with an option, in a sentence. */
function wrongOption(
  { name, rawName, value, inlineValue }: OptionToken,
  type: 'string' | 'boolean' | undefined,
  texts: ReadonlyMap<string, string>,
): string | undefined {
  if (type === undefined) return `There is no option ${rawName}.`;
  if (type === 'boolean') return value === undefined ? undefined : `${rawName} takes no value.`;
  // `--today --json` would otherwise swallow the next option.
  const swallowed = inlineValue !== true && value?.startsWith('-') === true && value !== '-';
  if (value === undefined || value === '' || swallowed) return `${rawName} needs a value.`;
  return texts.has(name) ? `${rawName} stands there twice.` : undefined;
}
