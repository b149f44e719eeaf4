/** The ways in which items answer from a plan. */
import type { LinePath } from '../../kernel/line-path.ts';
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { toPointer } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import { hasEhcp } from '../../reviews/deadline-kinds/ehcp-meeting.ts';
import type { ItemAnswer, ItemContext } from './checklist-item.ts';

/** Only people can tell, whatever the plan says. */
export const ask = (): ItemAnswer => ({ state: 'ask' });

interface WithId {
  readonly id: string;
}

/** The places of lines of a list. */
export const linesAt = (list: readonly string[], lines: readonly WithId[]): LinePath[] =>
  lines.map(({ id }) => toPointer([...list, id]));

/** A question about lines, and nothing where there are none. */
export function askAbout(list: string, lines: readonly WithId[]): ItemAnswer | undefined {
  return lines.length === 0 ? undefined : { state: 'ask', at: linesAt([list], lines) };
}

/** Done where the plan has it. */
export function doneAt(isDone: boolean, at: LinePath): ItemAnswer {
  return { state: isDone ? 'done' : 'not-done', at: [at] };
}

/** A question about the EHC plan, and nothing where there is none in force. */
export function askOfEhcp(plan: Plan): ItemAnswer | undefined {
  if (!hasEhcp(plan)) return undefined;
  return { state: 'ask', at: [plan.ehcp ? '/ehcp' : '/basis/ehcp'] };
}

/** The move’s own line in the plan, where it is clear which it is. */
export function transitionOf({ plan, move }: ItemContext): Plan['transitions'][number] | undefined {
  const { transitions } = plan;
  if (move.transition !== undefined) return transitions.find(({ id }) => id === move.transition);
  const open = transitions.filter(({ status }) => status === 'planned' || status === 'under-way');
  return open.length === 1 ? open[0] : undefined;
}

/** The first day in the new place, as the move or the plan has it. */
export const firstDay = (context: ItemContext): PlainDate | undefined =>
  context.move.on ?? transitionOf(context)?.on;

/** Whose words are not older than a year. */
export function heard(
  { plan, today }: ItemContext,
  speaker: Plan['voices'][number]['speaker'],
): ItemAnswer {
  const since = addMonths(today, -12);
  const voices = plan.voices.filter((voice) => voice.speaker === speaker && voice.on >= since);
  if (voices.length === 0) return { state: 'not-done', at: ['/voices'] };
  return { state: 'done', at: linesAt(['voices'], voices) };
}

/** Adjustments in force on the day. */
export const adjustmentsOf = ({ plan, today }: ItemContext, kind?: string) =>
  plan.adjustments.filter(
    (line) => (line.endedOn ?? today) >= today && (kind === undefined || line.kind === kind),
  );

/** Provision by somebody from outside, which may not come along. */
export function fromOutside({ provision, people }: Plan): Plan['provision'] {
  const outside = new Set(
    people.filter(({ organisation }) => organisation !== undefined).map(({ id }) => id),
  );
  return provision.filter(
    ({ provider, status }) => status !== 'ended' && provider !== undefined && outside.has(provider),
  );
}
