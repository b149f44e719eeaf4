/**
 * Takes a calendar file apart into its events, each still as text. A file comes from anywhere, so
 * it is cut up by lines alone: one event that cannot be read then spoils no other.
 */
import type { Issue } from '../../../kernel/issue.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { decodeUtf8 } from '../../../kernel/utf8.ts';

export interface CalendarLimits {
  /** The longest file, in characters. 5,000,000 unless said. */
  readonly characters?: number;
  /** The most events. 10,000 unless said. */
  readonly events?: number;
}

/** The longest event that is looked at: an invitation with pages of text is far below. */
const MOST_IN_EVENT = 100_000;
const MOST_DEPTH = 8;

export interface EventBlock {
  /** What the calendar around it is for: `REPLY`, `CANCEL` and so on; empty for a plain calendar. */
  readonly method: string;
  /** From `BEGIN:VEVENT` to `END:VEVENT`, without what is nested in it. */
  readonly text: string;
}

export function calendarBlocks(
  file: string | Uint8Array,
  { characters = 5_000_000, events = 10_000 }: CalendarLimits = {},
): Result<EventBlock[], Issue[]> {
  const text = textOf(file, characters);
  return typeof text === 'string' ? blocksOf(text, events) : whole(text.problem);
}

function textOf(file: string | Uint8Array, most: number): string | { problem: WholeProblem } {
  // A character takes at most four octets.
  const length = typeof file === 'string' ? file.length : file.length / 4;
  if (length > most) return { problem: 'TOO_LARGE' };
  if (typeof file === 'string') return file;
  const text = decodeUtf8(file);
  return text.ok ? text.value : { problem: 'NOT_UTF8' };
}

function blocksOf(text: string, most: number): Result<EventBlock[], Issue[]> {
  const made = new Blocks();
  for (const line of linesOf(text)) {
    const problem = made.take(line);
    if (problem !== undefined) return whole(problem);
    if (made.blocks.length > most) return whole('TOO_MANY_EVENTS');
  }
  if (!made.begun) return whole('NOT_A_CALENDAR');
  return made.unfinished ? whole('UNFINISHED') : ok(made.blocks);
}

/** Some programs end lines with LF alone, and very old ones with CR. */
function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(text.includes('\n') ? /\r?\n/ : '\r');
}

class Blocks {
  readonly blocks: EventBlock[] = [];
  begun = false;
  #method = '';
  #open: string[] = [];
  #lines: string[] = [];
  #length = 0;

  get unfinished(): boolean {
    return this.#open.length > 0;
  }

  /** The end of a code where the file cannot be read on. */
  take(line: string): WholeProblem | undefined {
    const { keyword, name } = edgeOf(line);
    if (keyword === 'BEGIN') return this.#begin(name, line);
    if (keyword === 'END') return this.#end(name, line);
    if (this.#open.length === 0) return line.trim() === '' ? undefined : 'NOT_A_CALENDAR';
    if (this.#open.length === 1) this.#method = methodIn(line) ?? this.#method;
    return this.#keep(line);
  }

  #begin(name: string, line: string): WholeProblem | undefined {
    if (this.#open.length === 0) {
      if (name !== 'VCALENDAR') return 'NOT_A_CALENDAR';
      this.begun = true;
      this.#method = '';
    }
    this.#open.push(name);
    if (this.#open.length > MOST_DEPTH) return 'TOO_DEEP';
    return this.#keep(line);
  }

  #end(name: string, line: string): WholeProblem | undefined {
    if (this.#open.at(-1) !== name) return 'UNFINISHED';
    const problem = this.#keep(line);
    if (this.#inEvent) {
      this.blocks.push({ method: this.#method, text: this.#lines.join('\r\n') });
      this.#lines = [];
      this.#length = 0;
    }
    this.#open.pop();
    return problem;
  }

  /** An alarm in an event is not kept: it is nobody's business but its owner's. */
  get #inEvent(): boolean {
    return this.#open.length === 2 && this.#open[1] === 'VEVENT';
  }

  #keep(line: string): WholeProblem | undefined {
    if (!this.#inEvent) return undefined;
    this.#lines.push(line);
    this.#length += line.length;
    return this.#length > MOST_IN_EVENT ? 'TOO_LARGE' : undefined;
  }
}

function edgeOf(line: string): { keyword: string; name: string } {
  const edge = /^(?<keyword>BEGIN|END):(?<name>[A-Z0-9-]{1,60})[ \t\r]*$/i.exec(line)?.groups;
  return {
    keyword: edge?.['keyword']?.toUpperCase() ?? '',
    name: edge?.['name']?.toUpperCase() ?? '',
  };
}

function methodIn(line: string): string | undefined {
  return /^METHOD(?:;[^:]{0,200})?:(?<method>[A-Z-]{1,40})[ \t\r]*$/i
    .exec(line)
    ?.groups?.['method']?.toUpperCase();
}

const wholeMessages = {
  NOT_UTF8:
    'The file is not UTF-8 text. Calendar files always are: it may be damaged, or another kind of file.',
  NOT_A_CALENDAR: 'This is not an iCalendar file. One starts with the line BEGIN:VCALENDAR.',
  UNFINISHED:
    'The calendar file stops in the middle, or its parts do not match. Export or download it again.',
  TOO_LARGE: 'The calendar file is larger than can be read here. Export fewer months.',
  TOO_MANY_EVENTS: 'The calendar file has more events than can be read here. Export fewer months.',
  TOO_DEEP: 'The parts of the calendar file are nested deeper than those of a calendar ever are.',
};

type WholeProblem = keyof typeof wholeMessages;

function whole(problem: WholeProblem): Result<never, Issue[]> {
  const code = `ISP_ICALENDAR_${problem}`;
  return err([{ code, path: '', message: wholeMessages[problem] }]);
}
