/** Says that a command was used in a way it does not know. */
import { exitCodes } from './command.ts';
import type { Streams } from './streams.ts';
import { wrap } from './wrap.ts';

export interface Misuse {
  readonly sentence: string;
  /** More lines, already laid out. */
  readonly detail?: string;
}

/** Says what is wrong and where to find help, and gives the exit code. */
export function misuse(
  streams: Streams,
  { sentence, detail = '' }: Misuse,
  command?: string,
): number {
  const help = command === undefined ? 'isp --help' : `isp ${command} --help`;
  streams.err(`${wrap(`isp: ${sentence}`)}\n${detail}For help: ${help}\n`);
  return exitCodes.bad;
}
