/** One of the things that `isp transfer` does, and how it reads what it was told. */
import type { Arguments } from '../read-arguments.ts';
import type { Streams } from '../streams.ts';
import { Trouble } from './trouble.ts';

/** Gives the exit code, or throws `Trouble`. */
export type Action = (given: Arguments, streams: Streams) => Promise<number>;

/** The text of an option that must be there. */
export function needed({ texts }: Arguments, option: string): string {
  const text = texts.get(option);
  if (text === undefined) throw new Trouble(`--${option} is needed.`);
  return text;
}

/** The one file that an action is about. */
export function oneFile({ files: [file, ...more] }: Arguments): string {
  if (file === undefined || more.length > 0) throw new Trouble('Name one file.');
  return file;
}

/** One of a few words. */
export function oneOf<const Word extends string>(
  given: Arguments,
  option: string,
  words: readonly Word[],
  otherwise?: Word,
): Word {
  const text = otherwise === undefined ? needed(given, option) : given.texts.get(option);
  const word = words.find((each) => each === (text ?? otherwise));
  if (word === undefined) throw new Trouble(`--${option} is one of: ${words.join(', ')}.`);
  return word;
}

/** `urn:900001` as a scheme and a value. */
export function settingNumber(given: Arguments, option: string) {
  const [, scheme, value] = /^([A-Za-z0-9-]+):(\S.*)$/.exec(needed(given, option)) ?? [];
  if (scheme === undefined || value === undefined) {
    throw new Trouble(`--${option} is a scheme and a value, such as urn:900001.`);
  }
  return { scheme, value };
}
