/** What is decided about a child before the plan is written down: since when, why, with whose help. */
import { schoolDayUpTo, textOf, type Day } from './days.ts';
import { startAtAge, type Child } from './child.ts';
import { newId } from './ids.ts';
import { layerShares, shareAt, type Standing } from './layer-shares.ts';
import { needsOf } from './needs/all-needs.ts';
import type { Need } from './needs/need.ts';
import type { Random } from './random.ts';
import type { Setting } from './setting-of.ts';

export interface Story {
  readonly random: Random;
  readonly setting: Setting;
  readonly child: Child;
  readonly today: Day;
  readonly standing: Standing;
  readonly needs: readonly Need[];
  /** First day at the setting. */
  readonly joinedOn: Day;
  /** Whether the child came in the middle of a school year. */
  readonly movedMidYear: boolean;
  /** The plan’s first day. */
  readonly startedOn: Day;
  /** Days of whole-plan reviews that were held, oldest first. */
  readonly heldOn: readonly Day[];
  /** Where the child’s name belongs in a text. */
  readonly say: (text: string) => string;
  readonly id: () => string;
}

/** `at`, from 0 up to 1, says which standing: spread evenly, so that shares hold in small cohorts too. */
export function newStory(
  random: Random,
  setting: Setting,
  child: Child,
  { today, at }: { today: Day; at: number },
): Story {
  const standing = shareAt(layerShares[setting.kind], at);
  const firstAge = Math.max(setting.ages[0], child.age - random.int(0, 4));
  const movedMidYear = random.chance(0.08);
  const joined = startAtAge(child, setting.kind === 'special' ? firstAge : setting.ages[0], today);
  const joinedOn = Math.min(
    schoolDayUpTo(movedMidYear ? joined + random.int(40, 240) : joined),
    schoolDayUpTo(today - 45),
  );
  const latest = today - 40;
  const startedOn = schoolDayUpTo(
    joinedOn + Math.floor((latest - joinedOn) * random.float() * random.float()) + 5,
  );
  const pool = needsOf(child.band);
  const count = standing === 'adjustments' || random.chance(0.4) ? 1 : random.int(2, 3);
  return {
    random,
    setting,
    child,
    today,
    standing,
    needs: [...new Set(random.some(pool, count))],
    joinedOn,
    movedMidYear,
    startedOn,
    heldOn: yearlyReviews(random, startedOn, today),
    say: (text) => text.replaceAll('{name}', child.givenName),
    id: () => newId(random),
  };
}

/** About one a year. A few children’s last one did not take place, so theirs is due or overdue. */
function yearlyReviews(random: Random, startedOn: Day, today: Day): Day[] {
  const held: Day[] = [];
  let day = schoolDayUpTo(startedOn + random.int(300, 350));
  while (day < today) {
    held.push(day);
    day = schoolDayUpTo(day + random.int(300, 350));
  }
  return random.chance(0.08) ? held.slice(0, -1) : held;
}

/** The last day on which the whole plan was looked at, or its first day. */
export const lastLookedAt = ({ heldOn, startedOn }: Story): Day => heldOn.at(-1) ?? startedOn;

/** An instant on that day, at a time when people work. */
export const instantOn = (day: Day, random: Random): string =>
  `${textOf(day)}T${String(random.int(9, 16)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}:00Z`;
