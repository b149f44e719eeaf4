/** Looks up what a plan's lines are called, and makes events of lines. */
import type { LinePath } from '../../kernel/line-path.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { EventKind, FoundEvent } from './event.ts';

export interface EventSource {
  readonly at: LinePath;
  /** The ids of the line and of those that it is about. */
  readonly names: readonly (string | undefined)[];
  /** The id of the person who did it. */
  readonly by?: string | undefined;
}

export class PlanReader {
  readonly plan: Plan;
  readonly #people: ReadonlyMap<string, string>;
  readonly #statements: ReadonlyMap<string, string>;

  constructor(plan: Plan) {
    this.plan = plan;
    this.#people = new Map(plan.people.map(({ id, name }) => [id, name]));
    const lines = [...plan.provision, ...plan.outcomes, ...plan.adjustments, ...plan.barriers];
    this.#statements = new Map(lines.map(({ id, statement }) => [id, statement]));
  }

  /** The line's words in quotation marks. */
  quote(id: string): string {
    return quoted(this.#statements.get(id) ?? 'a line that is not shown');
  }

  who(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.#people.get(id);
  }

  /** The event, where there is a day for it. */
  event(
    on: PlainDate | undefined,
    kind: EventKind,
    words: string,
    { at, names, by }: EventSource,
  ): FoundEvent[] {
    if (on === undefined) return [];
    const who = this.who(by);
    const known = names.filter((name) => name !== undefined);
    return [{ on, kind, at, words: ended(words), names: known, ...(who !== undefined && { who }) }];
  }
}

/** “A sentence.” has its full stop already. */
export const ended = (words: string) => words.replaceAll(/([.!?…]”)\./g, '$1');

export const quoted = (text: string) => `“${text}”`;

/** `: and so on`, where there is something to say. */
export const after = (text: string | undefined) => (text === undefined ? '.' : `: ${text}`);

/** `staff-absent` is "staff absent". */
export const spaced = (code: string) => code.replaceAll('-', ' ');
