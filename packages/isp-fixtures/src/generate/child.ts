/** One child, and the family that brothers and sisters share. */
import { dayOf, firstDayOf, schoolYearOf, type Day } from './days.ts';
import { adult, boys, either, girls, surname } from './names.ts';
import type { Random } from './random.ts';
import { bandOf, yearGroupOf, type Band, type Setting } from './setting-of.ts';

export interface Family {
  readonly surname: string;
  readonly parents: readonly { readonly name: string; readonly relation: string }[];
  /** The language of home, where it is not English. */
  readonly language: string | undefined;
}

export interface Child {
  readonly givenName: string;
  readonly family: Family;
  readonly pronouns: string;
  readonly bornOn: Day;
  /** Age at the start of this school year. */
  readonly age: number;
  readonly yearGroup: string;
  readonly band: Band;
}

const homeLanguages = ['ur', 'pl', 'ro', 'bn', 'pa', 'ar', 'so', 'cy', 'pt', 'gu'] as const;

export function newFamily(random: Random): Family {
  const name = surname(random);
  const parents = [
    { name: `${random.pick(['Mrs', 'Ms', 'Ms', 'Dr'])} ${name}`, relation: 'mother' },
    ...(random.chance(0.55) ? [{ name: `Mr ${name}`, relation: 'father' }] : []),
    ...(random.chance(0.12) ? [{ name: adult(random), relation: 'grandmother' }] : []),
  ];
  return {
    surname: name,
    parents,
    language: random.chance(0.2) ? random.pick(homeLanguages) : undefined,
  };
}

/** `siblings` are the brothers and sisters who were written down before. */
export function newChild(
  random: Random,
  setting: Setting,
  family: Family,
  context: {
    readonly today: Day;
    readonly siblings: readonly Child[];
  },
): Child {
  const { today, siblings } = context;
  const age = random.int(...setting.ages);
  // Born in the twelve months up to the end of August before that age was reached.
  const bornOn = dayOf(schoolYearOf(today) - age, 8, 31) - random.int(0, 364);
  const [names, pronouns] = random.pick([
    [girls, 'she/her'],
    [boys, 'he/him'],
    [girls, 'she/her'],
    [boys, 'he/him'],
    [either, random.pick(['they/them', 'she/her', 'he/him'])],
  ] as const);
  const free = names.filter((name) => siblings.every((other) => other.givenName !== name));
  const givenName = free[random.int(0, free.length - 1)] ?? names[0];
  const child = { givenName, family, pronouns, bornOn, age };
  // Two births so close together would be no brother and sister: they are twins.
  const twin = siblings.find((other) => Math.abs(other.bornOn - bornOn) < 300);
  const born = twin ? { ...child, bornOn: twin.bornOn, age: twin.age } : child;
  return { ...born, yearGroup: yearGroupOf(born.age), band: bandOf(born.age) };
}

/** The first day of the school year in which the child was of that age at its start. */
export function startAtAge(child: Child, age: number, today: Day): Day {
  return firstDayOf(schoolYearOf(today) - (child.age - age));
}
