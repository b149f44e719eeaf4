/** What is to be seen to when a child moves, by the kind of move: for the setting they leave and the one they join. */
import { resolveSource } from '../../codes/sources.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SchoolCalendar } from '../../reviews/calendar/school-calendar.ts';
import type { ReviewProfile } from '../../reviews/review-policy.ts';
import type { Received } from '../open/received.ts';
import type { ChecklistEntry, ChecklistItem, ItemContext } from './checklist-item.ts';
import { joinerItems } from './joiner-items.ts';
import { leaverItems } from './leaver-items.ts';
import type { Move } from './move.ts';

export interface ChecklistOptions {
  /** The day to look from. */
  readonly today: PlainDate;
  /** The calendar of the setting that looks: for what is counted in school days. */
  readonly calendar?: SchoolCalendar;
  /** For the dates of an EHC plan, such as `englandCurrent` of `@isp-kit/core/policy/profiles`. */
  readonly profile?: ReviewProfile;
}

export interface JoinerOptions extends ChecklistOptions {
  /** The plan as it is in the record here. Default: as it came. */
  readonly plan?: Plan;
}

/**
 * What the setting sees to that a child leaves. What does not concern this plan or this kind of move is
 * left out; nothing is scored. Sources are only named where one asks for the item.
 */
export function leaversChecklist(
  plan: Plan,
  move: Move,
  options: ChecklistOptions,
): ChecklistEntry[] {
  return entriesOf(leaverItems, { plan, move, ...options });
}

/** The same for the setting that a child joins, from what came; where only the plan is at hand, more is asked. */
export function joinersChecklist(
  received: Received | Pick<Received, 'plan'>,
  move: Move,
  { plan = received.plan, ...options }: JoinerOptions,
): ChecklistEntry[] {
  const file = 'identity' in received ? { received } : {};
  return entriesOf(joinerItems, { plan, move, ...file, ...options });
}

function entriesOf(items: readonly ChecklistItem[], context: ItemContext): ChecklistEntry[] {
  return items
    .filter(({ kinds }) => !kinds || kinds.some((kind) => context.move.kinds.includes(kind)))
    .flatMap((item) => entryOf(item, context));
}

function entryOf(item: ChecklistItem, context: ItemContext): ChecklistEntry[] {
  const answer = item.answer(context);
  if (!answer) return [];
  const { state, at = [] } = answer;
  const due = state === 'done' ? undefined : item.due?.(context);
  const isPast = due?.date !== undefined && due.date < context.today;
  return [
    {
      ...{ id: item.id, state, status: item.status, at },
      sources: item.sources.map(resolveSource),
      ...(due && { due: { ...due, isPast } }),
    },
  ];
}
