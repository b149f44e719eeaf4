/** Lines of provision: what is given now, and what was given and ended. */
import type { JsonObject } from '../../json.ts';
import { lastDayOf, schoolDayUpTo, schoolYearOf, textOf, type Day } from '../days.ts';
import type { Need, PlannedHelp } from '../needs/need.ts';
import type { Story } from '../story.ts';

/** A line of provision, with what the log and the reviews have to know of it. */
export interface Help {
  readonly id: string;
  readonly line: JsonObject;
  readonly layer: string;
  readonly need: Need;
  readonly active: boolean;
  readonly from: Day;
  readonly minutes: number;
  readonly perWeek: number;
  readonly provider: string;
}

const sessionsAWeek: Readonly<Record<string, number>> = {
  week: 1,
  fortnight: 0.5,
  'half-term': 0.17,
};

export interface HelpToWrite {
  readonly need: Need;
  readonly barrier: string;
  readonly aim: string;
  readonly plan: PlannedHelp;
  readonly layer: string;
  readonly active: boolean;
  readonly provider: string;
  readonly staff?: boolean;
  readonly ehcp?: string | undefined;
}

export function helpLine(story: Story, help: HelpToWrite): Help {
  const { say, startedOn, today, heldOn } = story;
  const { plan, active, layer } = help;
  const [sessions, per, minutes] = plan.amount;
  const lastReview = heldOn.at(-1) ?? startedOn;
  const from = schoolDayUpTo(active ? Math.min(lastReview + 7, today - 21) : startedOn + 7);
  const till = active
    ? lastDayOf(schoolYearOf(today))
    : schoolDayUpTo(Math.max(from + 20, lastReview - 5));
  const id = story.id();
  const line: JsonObject = {
    id,
    layer,
    statement: say(plan.statement),
    barriers: [help.barrier],
    outcomes: [help.aim],
    provider: help.provider,
    recipient: help.staff
      ? { kind: 'staff' }
      : plan.group
        ? { kind: 'group', size: plan.group }
        : { kind: 'child' },
    amount: { sessions, per, minutes },
    place: plan.place,
    startsOn: textOf(from),
    endsOn: textOf(till),
    evidenceBase: plan.why,
    backInClass: say(plan.back),
    ehcpProvision: help.ehcp === undefined ? [] : [help.ehcp],
    status: active ? 'active' : 'ended',
    statusHistory: statusHistory(story, from, active ? undefined : till),
  };
  return {
    id,
    line,
    layer,
    need: help.need,
    active,
    from,
    minutes,
    perWeek: sessions * (sessionsAWeek[per] ?? 1),
    provider: help.provider,
  };
}

function statusHistory({ id, random }: Story, from: Day, endedOn: Day | undefined): JsonObject[] {
  const reason = random.pick([
    'It had done its work.',
    'It did not help enough, so something else is tried.',
  ]);
  const began = { id: id(), status: 'active', on: textOf(from) };
  if (endedOn === undefined) return [began];
  return [began, { id: id(), status: 'ended', on: textOf(endedOn), reason }];
}
