/** Ideas to start a line from, out of a bank that the host brings, and which of them are asked for. */
import type { Plan } from '@isp-kit/core/plan';
import { ADAPTED_FROM } from './adapted-from.ts';
import type { Json, JsonObject } from './plan-tree.ts';

/** One idea of a bank. The person who chooses it makes its words their own before it is part of a plan. */
export interface StarterStrategy {
  /** The bank’s own id. */
  readonly id: string;
  /** The list of the plan that it is for. */
  readonly part: 'adjustments' | 'provision' | 'outcomes' | 'about/whatWorks';
  /** What a line would say. */
  readonly statement: string;
  /** Other fields of such a line, as the plan has them, such as `{ kind: 'routine' }`. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Codes of areas of development that it may help with; none where it helps with any. */
  readonly areas?: readonly string[];
  /** Who or what it comes from. */
  readonly source: { readonly title: string; readonly url?: string };
}

/** The ideas for the list at a path. */
export function startersFor(
  starters: readonly StarterStrategy[],
  list: string,
): readonly StarterStrategy[] {
  return starters.filter(({ part }) => `/${part}` === list);
}

/** The areas of what gets in the way, in the order of the plan. */
export const areasOf = ({ barriers }: Plan): readonly string[] => [
  ...new Set(barriers.flatMap(({ areas }) => areas)),
];

export interface StarterQuestion {
  /** Words that must all be in the idea, or in the name of its source. */
  readonly text: string;
  /** Areas of which it must help with one; any idea will do where none is given. */
  readonly areas: readonly string[];
}

export function asksFor({ text, areas }: StarterQuestion, starter: StarterStrategy): boolean {
  const said = `${starter.statement} ${starter.source.title}`.toLowerCase();
  const words = text.toLowerCase().split(/\s+/);
  if (!words.every((word) => said.includes(word))) return false;
  const { areas: helps = [] } = starter;
  return areas.length === 0 || helps.length === 0 || helps.some((area) => areas.includes(area));
}

/** What a line that begins as the idea has from the start, but for the words that are to be made one’s own. */
export function startFrom(
  { id, source, fields = {} }: StarterStrategy,
  start: JsonObject,
): JsonObject {
  const { title, url } = source;
  const from: JsonObject = { starter: id, title, ...(url !== undefined && { url }) };
  const given = fields as Readonly<Record<string, Json>>;
  return { ...start, ...given, extensions: { [ADAPTED_FROM]: from } };
}
