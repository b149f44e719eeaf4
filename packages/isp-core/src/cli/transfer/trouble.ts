/** What ends an action early: bad use, or a file that cannot be read or written. Caught by the command. */
import type { Issue } from '../../kernel/issue.ts';
import { issuesText } from '../read-plan-file.ts';

export class Trouble extends Error {
  /** Laid out for people; absent where the sentence says how to use the command. */
  readonly text: string | undefined;

  constructor(sentence: string, text?: string) {
    super(sentence);
    this.text = text;
  }
}

/** What is wrong with a file. */
export function troubleWith(file: string, issues: readonly Issue[]): Trouble {
  return new Trouble('', issuesText(file, issues));
}
