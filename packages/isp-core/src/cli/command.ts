/** What the program knows of each of its commands. */
import type { Streams } from './streams.ts';

/** `clean`: nothing to put right. `findings`: some rule failed. `bad`: bad input or use. */
export const exitCodes = { clean: 0, findings: 1, bad: 2 } as const;

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What `isp NAME --help` prints. */
  readonly help: string;
  /** Gives the exit code. */
  run(args: readonly string[], streams: Streams): Promise<number>;
}
