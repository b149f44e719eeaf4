/** Where the child learns and learned, and the moves between. */
import type { JsonObject } from '../../json.ts';
import { firstDayOf, lastDayOf, schoolDayUpTo, schoolYearOf, textOf } from '../days.ts';
import { settingOf, type CohortSetting, type Setting } from '../setting-of.ts';
import { startAtAge } from '../child.ts';
import type { Story } from '../story.ts';
import type { Cast } from './cast.ts';

export interface Places {
  readonly settings: readonly JsonObject[];
  readonly transitions: readonly JsonObject[];
}

/** Which kind of setting children come from, and at what age they came there. */
const before: Readonly<
  Record<CohortSetting, readonly [kind: CohortSetting, age: number] | undefined>
> = {
  nursery: undefined,
  primary: ['nursery', 3],
  secondary: ['primary', 4],
  special: ['nursery', 3],
  college: ['secondary', 11],
};

export function placesOf(story: Story, cast: Cast, seed: string | number): Places {
  const { id, setting, joinedOn, movedMidYear, child, today, random } = story;
  const here = id();
  const now = settingLine(setting, here, id, { attendance: 'main', from: textOf(joinedOn) });
  const earlier = movedMidYear ? ([setting.kind, setting.ages[0]] as const) : before[setting.kind];
  if (earlier === undefined || (!movedMidYear && random.chance(0.3))) {
    return { settings: [now], transitions: nextMove(story, cast, here) };
  }
  const [kind, age] = earlier;
  const there = id();
  const old = settingOf(seed, kind, random.int(500, 999));
  const from = startAtAge(child, age, today);
  const left = schoolDayUpTo(
    movedMidYear ? joinedOn - 3 : Math.min(joinedOn - 3, lastDayOf(schoolYearOf(joinedOn) - 1)),
  );
  const settings = [
    ...(from < left
      ? [settingLine(old, there, id, { attendance: 'main', from: textOf(from), to: textOf(left) })]
      : []),
    now,
  ];
  const moved = from < left ? [pastMove(story, cast, there, here)] : [];
  return { settings, transitions: [...moved, ...nextMove(story, cast, here)] };
}

function settingLine(
  setting: Setting,
  line: string,
  id: () => string,
  when: JsonObject,
): JsonObject {
  const { name, code, phase, urn, dfeNumber } = setting;
  const numbers: readonly (readonly [scheme: string, value: string | undefined])[] = [
    ['urn', urn],
    ['dfe-number', dfeNumber],
  ];
  const identifiers = numbers.flatMap(([scheme, value]) =>
    value === undefined ? [] : [{ id: id(), scheme, value }],
  );
  return { id: line, name, kind: code, phase, ...when, identifiers };
}

const moveKinds: Readonly<Record<CohortSetting, string>> = {
  nursery: 'into-early-years',
  primary: 'early-years-to-school',
  secondary: 'primary-to-secondary',
  special: 'to-specialist',
  college: 'to-post-16',
};

function pastMove(
  { id, random, setting, joinedOn, movedMidYear }: Story,
  cast: Cast,
  from: string,
  to: string,
): JsonObject {
  const done = random.chance(0.8);
  return {
    id: id(),
    kind: movedMidYear ? 'mid-year' : moveKinds[setting.kind],
    from,
    to,
    on: textOf(joinedOn),
    status: 'complete',
    actions: [
      {
        id: id(),
        text: 'A visit with somebody who knows the child.',
        owner: cast.senco,
        status: 'done',
        doneOn: textOf(schoolDayUpTo(joinedOn - 20)),
      },
      done
        ? {
            id: id(),
            text: 'What works, told to every teacher in the first week.',
            owner: cast.teacher,
            status: 'done',
            doneOn: textOf(schoolDayUpTo(joinedOn + 4)),
          }
        : {
            id: id(),
            text: 'A second visit on an empty day.',
            owner: cast.senco,
            status: 'not-done',
            reason: 'No day could be found that suited both.',
          },
    ],
    peopleWhoKnowMe: [cast.parents[0]],
    sent: 'The plan, before the first day.',
  };
}

const lastYears: Readonly<Record<string, string>> = {
  N2: 'early-years-to-school',
  '6': 'primary-to-secondary',
  '11': 'to-post-16',
  '14': 'to-adult-life',
};

/** For those in the last year of their setting, the move ahead. */
function nextMove({ id, child, today, random }: Story, cast: Cast, from: string): JsonObject[] {
  const kind = lastYears[child.yearGroup];
  if (kind === undefined || random.chance(0.15)) return [];
  return [
    {
      id: id(),
      kind,
      from,
      toDescription: 'Not named yet',
      on: textOf(firstDayOf(schoolYearOf(today) + 1)),
      status: 'planned',
      actions: [
        {
          id: id(),
          text: 'Two visits, one on a quiet day.',
          owner: cast.senco,
          dueOn: textOf(lastDayOf(schoolYearOf(today))),
          status: 'to-do',
        },
        {
          id: id(),
          text: 'A page by the child: what to know about me.',
          owner: cast.teacher,
          dueOn: textOf(lastDayOf(schoolYearOf(today)) - 40),
          status: 'to-do',
        },
      ],
      peopleWhoKnowMe: [cast.teacher, cast.assistant],
    },
  ];
}
