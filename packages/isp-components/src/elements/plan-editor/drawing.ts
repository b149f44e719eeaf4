/**
 * What has to be drawn again. A key in one line must not cost what all the others cost: they are
 * drawn anew only where something changed that they show.
 */
import { changedLines, type ChangedLines } from '../../controllers/editing/changed-lines.ts';
import type { EditingState } from '../../controllers/editing/editing-state.ts';
import { NearLines } from './near-lines.ts';

/** The outermost line that a place is in, by its path; the place itself where it is in none. */
export const lineOf = (at: string): string => LINE.exec(at)?.[0] ?? at;

const LINE = /^.*?\/[0-9a-f]{8}-[0-9a-f-]{27}(?=\/|$)/;

export class Drawing {
  /** Another object whenever more has changed than what is written in some lines. */
  epoch: object = {};
  /** The id of the card that has focus: whatever is in it is always drawn. */
  hand: string | undefined;
  /** The cards of long lists that are drawn whole. */
  readonly near: NearLines = new NearLines();
  #deps: readonly unknown[] = [];
  #state: EditingState | undefined;
  #versions = new Map<string, number>();
  #remembered = new Map<string, unknown>();

  /** Whether a plan was drawn. */
  get hasBegun(): boolean {
    return this.#state !== undefined;
  }

  /** Begins a drawing. `deps` is all that it shows or obeys besides what is being written. */
  begin(state: EditingState | undefined, deps: readonly unknown[]): void {
    const before = this.#state;
    this.#state = state;
    const isSame = deps.length === this.#deps.length && deps.every((d, i) => d === this.#deps[i]);
    this.#deps = deps;
    const changed: ChangedLines = isSame && before && state ? changedLines(before, state) : 'all';
    if (changed === 'all') this.#anew();
    else for (const at of changed) this.#count(at);
  }

  /** Has a line drawn again, for something that is not written in it, such as that it was opened. */
  touch(at: string): void {
    this.#count(at);
  }

  /** Another number after each change to the outermost line at this path, and to anything in it. */
  versionOf(line: string): number {
    return this.#versions.get(line) ?? 0;
  }

  /** What `compute` gave when it was last asked for under this name, until more changes than writing in lines. */
  once<Value>(name: string, compute: () => Value): Value {
    if (!this.#remembered.has(name)) this.#remembered.set(name, compute());
    return this.#remembered.get(name) as Value;
  }

  /** What waits in a field is told by the field’s own path: what is around it shows it too. */
  #count(at: string): void {
    for (let path = at; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
      this.#versions.set(path, this.versionOf(path) + 1);
    }
  }

  #anew(): void {
    this.epoch = {};
    this.#versions = new Map();
    this.#remembered = new Map();
  }
}
