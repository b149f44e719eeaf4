/** `isp reviews --ics`: the reviews of all the plans as one calendar file. */
import { writeFile } from 'node:fs/promises';
import type { Issue } from '../../kernel/issue.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { reviewEventIssues } from '../../reviews/icalendar/event-issues.ts';
import { eventsOfPlan } from '../../reviews/icalendar/events-of-plan.ts';
import { previousEvents } from '../../reviews/icalendar/read/previous-events.ts';
import type { PreviousEvent, ReviewEvent } from '../../reviews/icalendar/review-event.ts';
import { toICalendar } from '../../reviews/icalendar/to-icalendar.ts';
import { exitCodes } from '../command.ts';
import type { Misuse } from '../misuse.ts';
import { cannotOpen, issuesText } from '../read-plan-file.ts';
import { replaceFile } from '../replace-file.ts';
import type { Streams } from '../streams.ts';
import { nowHere } from '../today-here.ts';
import { wrap } from '../wrap.ts';
import type { NameForm } from './child-name.ts';
import type { ReviewsResult } from './due-row.ts';

const MOST_BYTES = 20_000_000;

interface Found {
  readonly file: string;
  readonly event: ReviewEvent;
}

/** The calendar file in the making. */
export class CalendarFile {
  readonly #name: string;
  readonly #names: NameForm;
  readonly #previous: readonly PreviousEvent[];
  readonly #found: Found[] = [];
  #unread = 0;

  private constructor(name: string, names: NameForm, previous: readonly PreviousEvent[]) {
    this.#name = name;
    this.#names = names;
    this.#previous = previous;
  }

  /** Reads what the file says so far, so that what has changed is counted on; another file is never overwritten. */
  static async open(
    name: string,
    names: NameForm,
    streams: Streams,
  ): Promise<Result<CalendarFile, Misuse>> {
    if (name === '-') return ok(new CalendarFile(name, names, []));
    const before = await readBefore(name, streams);
    if (before.ok) return ok(new CalendarFile(name, names, before.value));
    const sentence =
      'The file that was named with --ics holds no calendar, so it is left as it is.';
    return err({ sentence, detail: issuesText(name, before.error) });
  }

  add(result: ReviewsResult): void {
    if ('issues' in result) {
      this.#unread++;
      return;
    }
    const events = eventsOfPlan(result.plan);
    this.#found.push(...events.map((event) => ({ file: result.file, event })));
  }

  /** Writes it. Gives the exit code: `code` where all went well. */
  async finish(code: number, streams: Streams): Promise<number> {
    const events = this.#usable(streams);
    const text = toICalendar(events, {
      stamp: nowHere(),
      names: this.#names,
      previous: this.#previous,
    });
    if (this.#name === '-') streams.json(text);
    else if (!(await this.#write(text, events.length, streams))) return exitCodes.bad;
    return events.length < this.#found.length ? exitCodes.bad : code;
  }

  async #write(text: string, count: number, streams: Streams): Promise<boolean> {
    const say = (sentence: string) => streams.err(`${wrap(sentence)}\n`);
    if (this.#unread > 0) {
      // Whoever follows the file would see the reviews of those plans vanish.
      say(`“${this.#name}” was not written, since not every plan could be read.`);
      return false;
    }
    const problem = await write(this.#name, text);
    const reviews = count === 1 ? '1 review' : `${count} reviews`;
    say(problem ?? `${reviews} in the calendar file “${this.#name}”.`);
    return problem === undefined;
  }

  /** The same plan may be in two files, and a plan may have a day that no calendar can hold. */
  #usable(streams: Streams): ReviewEvent[] {
    const issues = reviewEventIssues(this.#found.map(({ event }) => event));
    const at = issues.map((issue) => ({ issue, index: Number(issue.path.split('/')[1]) }));
    for (const { issue, index } of at) {
      const { file = '', event } = this.#found[index] ?? {};
      const path = `/reviews/${event?.reviewId ?? ''}`;
      streams.err(issuesText(file, [{ ...issue, path }]));
    }
    const left = new Set(at.map(({ index }) => index));
    return this.#found.flatMap(({ event }, index) => (left.has(index) ? [] : [event]));
  }
}

async function readBefore(
  name: string,
  streams: Streams,
): Promise<Result<readonly PreviousEvent[], Issue[]>> {
  try {
    const read = previousEvents(await streams.read(name, MOST_BYTES));
    return read.ok ? ok(read.value.events) : read;
  } catch (error) {
    return isMissing(error) ? ok([]) : err([cannotOpen(error)]);
  }
}

/** Whole or not at all. A new file is for its owner alone, since there may be names in it. */
async function write(name: string, text: string): Promise<string | undefined> {
  try {
    await replaceFile(name, text, { madeFrom: name }).catch(async (error: unknown) => {
      if (!isMissing(error)) throw error;
      await writeFile(name, text, { flag: 'wx', mode: 0o600 });
    });
    return undefined;
  } catch {
    return `The calendar could not be written to “${name}”. See whether the folder is there and lets you write.`;
  }
}

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';
