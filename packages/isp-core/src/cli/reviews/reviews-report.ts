/** Where the results of `isp reviews` go, plan by plan. */
import { exitCodes } from '../command.ts';
import { issuesText } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import { wrap } from '../wrap.ts';
import type { ReviewsResult, UnreadDocument } from './due-row.ts';

/** One form of output: the due list, and beside it whatever else is made of the same plans. */
export interface ReviewsReport {
  add(result: ReviewsResult): void;
  end(): void;
}

export function sayIssues(result: UnreadDocument, streams: Streams): void {
  const whole = result.line === undefined ? undefined : 'the whole line';
  streams.err(issuesText(result.file, result.issues, whole));
}

/** Counts, for the exit code and the last sentence. */
export class ReviewsTally {
  #plans = 0;
  #unread = 0;
  #overdue = 0;
  #due = 0;

  add(result: ReviewsResult): void {
    if ('issues' in result) {
      this.#unread++;
      return;
    }
    this.#plans++;
    for (const { state } of result.deadlines) {
      if (state === 'overdue') this.#overdue++;
      if (state === 'due') this.#due++;
    }
  }

  exitCode(): number {
    if (this.#unread > 0) return exitCodes.bad;
    return this.#overdue + this.#due > 0 ? exitCodes.findings : exitCodes.clean;
  }

  /** What it all comes to, in a sentence. */
  text(): string {
    const plans = this.#plans === 1 ? '1 plan' : `${this.#plans} plans`;
    const parts = [
      `${this.#overdue} overdue`,
      `${this.#due} to be arranged now`,
      ...(this.#unread > 0 ? [`${this.#unread} that could not be read`] : []),
    ];
    return `${wrap(`${plans}: ${parts.join(', ')}.`)}\n`;
  }
}
