/**
 * What each reader comes for, first. The child leads every copy but two kinds: a teacher with two
 * minutes before a lesson needs what to do, and whoever answers for the plan needs how it stands.
 */

/** A part of the first page. */
export type PageSection =
  'own-words' | 'about' | 'communication' | 'adults' | 'outcomes' | 'standing';

export interface ReadingOrder {
  readonly page: readonly PageSection[];
  /** Folds that come before the others, nearest first. */
  readonly foldsFirst: readonly string[];
  /** Folds that stand open: what this reader is here for. */
  readonly open: readonly string[];
}

const order = (
  page: readonly PageSection[],
  foldsFirst: readonly string[] = [],
  open: readonly string[] = [],
): ReadingOrder => ({ page, foldsFirst, open });

const childFirst = ['own-words', 'about', 'communication', 'adults', 'outcomes'] as const;
const child = order(['own-words', 'about', 'outcomes', 'adults', 'communication']);
const inLessons = ['adults', 'communication', 'about', 'outcomes', 'own-words'] as const;
const forDuty = ['own-words', 'about', 'standing', 'outcomes', 'adults', 'communication'] as const;
const whetherItHappens = ['reviews', 'delivery', 'progress', 'agreements'] as const;

const orders: Readonly<Record<string, ReadingOrder>> = {
  child,
  'young-person': child,
  parent: order(childFirst),
  // What to do, how to talk, what works; then what it is for.
  'class-teacher': order(inLessons, ['barriers', 'provision']),
  // The same, and the help that they give themselves.
  'teaching-assistant': order(inLessons, ['provision', 'delivery', 'progress', 'barriers']),
  senco: order(childFirst),
  leader: order(forDuty, ['concerns', ...whetherItHappens]),
  governor: order(forDuty, whetherItHappens),
  inspector: order(forDuty, [...whetherItHappens, 'concerns']),
  // Before advice: who the child is, what gets in the way, what was advised and done with it.
  'external-professional': order(
    ['own-words', 'about', 'communication', 'outcomes', 'adults'],
    ['advice', 'barriers', 'progress', 'provision'],
  ),
  'local-authority': order(forDuty, ['ehcp', 'provision', ...whetherItHappens], ['ehcp']),
  // On the first morning: who is coming, what to do, who can be asked.
  'receiving-setting': order(childFirst, ['transitions', 'people', 'provision'], ['transitions']),
  'complaints-panel': order(
    ['standing', 'own-words', 'about', 'outcomes', 'adults', 'communication'],
    ['concerns', ...whetherItHappens],
    ['concerns'],
  ),
};

/** The order for an audience; one that the kit does not know reads as a family does. */
export function readingOrder(audience: string): ReadingOrder {
  return (Object.hasOwn(orders, audience) ? orders[audience] : undefined) ?? order(childFirst);
}

/** Whom the plan speaks to as “you”. */
export const isTheChild = (audience: string): boolean =>
  audience === 'child' || audience === 'young-person';
