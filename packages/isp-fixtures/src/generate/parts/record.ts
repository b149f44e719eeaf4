/** What happened: the delivery log of the last weeks, and measures of progress. */
import type { JsonObject } from '../../json.ts';
import { isSchoolDay, schoolDayUpTo, textOf, type Day } from '../days.ts';
import type { Random } from '../random.ts';
import type { Story } from '../story.ts';
import type { Cast } from './cast.ts';
import type { Aim } from './aims.ts';
import type { Help } from './help.ts';
import type { Support } from './support.ts';

const reasons = {
  no: [
    'staff-absent',
    'child-absent',
    'staff-elsewhere',
    'place-unavailable',
    'provider-unavailable',
  ],
  partly: ['child-declined', 'staff-elsewhere', 'setting-closed'],
} as const;

const notes = [
  'Went well.',
  'Asked for more.',
  'Outdoors, since the sun was out.',
  'With a friend today.',
  'Chose the order.',
] as const;

/** At most so many entries in all: a log of years is for hosts, not for an example. */
const MOST_ENTRIES = 12;

export function deliveryOf(story: Story, { help }: Support): JsonObject[] {
  const active = help.filter((line) => line.active && line.perWeek >= 0.5);
  const each = Math.floor(MOST_ENTRIES / Math.max(1, active.length));
  return active
    .flatMap((line) => sessionsOf(story, line, each))
    .sort((a, b) => a.on - b.on)
    .map(({ on, line }) => entry(story, line, on));
}

function sessionsOf({ today }: Story, line: Help, most: number): { on: Day; line: Help }[] {
  const every = line.perWeek >= 4 ? 1 : line.perWeek >= 2 ? 2 : line.perWeek >= 1 ? 7 : 14;
  const sessions: { on: Day; line: Help }[] = [];
  for (let on = today - 1; on >= line.from && sessions.length < most && on > today - 60; on--) {
    const last = sessions.at(-1);
    if (isSchoolDay(on) && (last === undefined || last.on - on >= every))
      sessions.push({ on, line });
  }
  return sessions;
}

function entry({ random, id }: Story, line: Help, on: Day): JsonObject {
  const delivered = random.float() < 0.82 ? 'yes' : random.pick(['no', 'no', 'partly'] as const);
  const note = random.chance(0.15) && delivered === 'yes' ? { note: random.pick(notes) } : {};
  const minutes = delivered === 'yes' ? line.minutes : Math.ceil(line.minutes / 2);
  return {
    id: id(),
    provision: line.id,
    on: textOf(on),
    delivered,
    ...(delivered === 'no' ? {} : { minutes }),
    ...(delivered === 'yes' ? {} : { reason: random.pick(reasons[delivered]) }),
    ...note,
    recordedBy: line.provider,
  };
}

export function progressOf(story: Story, cast: Cast, { aims }: Support): JsonObject[] {
  return aims.filter((aim) => aim.active).flatMap((aim) => observationsOf(story, cast, aim));
}

/** From the baseline on, mostly upwards: a third of the way, half, and so on. */
function observationsOf(story: Story, cast: Cast, aim: Aim): JsonObject[] {
  const { random, today, id } = story;
  const count = random.int(2, 4);
  const span = today - 3 - aim.from;
  return Array.from({ length: count }, (_, i) => ({
    id: id(),
    outcome: aim.id,
    on: textOf(schoolDayUpTo(aim.from + Math.floor((span * (i + 1)) / count))),
    kind: 'measure',
    value: valueAt(aim, i / count, random),
    observedBy: cast.teacher,
  }));
}

function valueAt({ baseline, target, measure }: Aim, way: number, random: Random): number {
  const expected = baseline + (target - baseline) * way * (0.5 + random.float() * 0.7);
  return Math.min(measure.of, Math.max(0, Math.round(expected)));
}
