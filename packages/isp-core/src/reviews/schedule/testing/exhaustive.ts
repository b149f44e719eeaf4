/** Tries every possible schedule of a small case: simple and sure. */
import { breachesAlone, capsOf, together, type Held, type World } from './breaches.ts';

/** The meetings to hold, each with the kinds that it is for. */
export type ToHold = Pick<Held, 'plan' | 'kinds'>;

/** Whether there is a schedule at all; with `siblings`, one in which brothers and sisters are together. */
export function isFeasible(
  world: World,
  meetings: readonly ToHold[],
  days: readonly string[],
  siblings: boolean,
): boolean {
  const choices = meetings.map((meeting) => choicesOf(world, meeting, days));
  // Least choice first only saves time: every combination that could hold is still tried.
  choices.sort((a, b) => a.length - b.length);
  const counts = new Map<string, number>();
  const search = (held: readonly Held[]): boolean => {
    const next = choices[held.length];
    if (next === undefined) return !siblings || together(world, held);
    return next.some(({ choice, caps }) => {
      if (caps.some(([key, most]) => (counts.get(key) ?? 0) >= most)) return false;
      const all = [...held, choice];
      if (siblings && sundered(world, all)) return false;
      for (const [key] of caps) counts.set(key, (counts.get(key) ?? 0) + 1);
      const found = search(all);
      for (const [key] of caps) counts.set(key, (counts.get(key) ?? 0) - 1);
      return found;
    });
  };
  return search([]);
}

/** Where a meeting could be if there were no other, and what it takes up there. */
function choicesOf(world: World, meeting: ToHold, days: readonly string[]) {
  const rooms = world.options.rooms?.map(({ id }) => id) ?? [undefined];
  return days
    .flatMap((on) =>
      world.options.capacity.slots.flatMap(({ start }) =>
        rooms.map((room): Held => ({ ...meeting, on, start, room })),
      ),
    )
    .filter((choice) => breachesAlone(world, choice).length === 0)
    .map((choice) => ({ choice, caps: capsOf(world, choice) }));
}

/** Whether each request by itself could be held somewhere: otherwise a case proves little. */
export const eachCould = (world: World, days: readonly string[]): boolean =>
  world.requests.every(
    ({ plan, kind }) => choicesOf(world, { plan, kinds: [kind] }, days).length > 0,
  );

/** Some of a family on different days already: no need to look further. */
function sundered(world: World, held: readonly Held[]): boolean {
  return (world.options.families ?? []).some(({ plans }) => {
    const own = held.filter(({ plan }) => plans.includes(plan));
    return own.some(({ on }) => on !== own[0]?.on);
  });
}

/** Every way to hold requests, two of one plan in one meeting or apart; all joint comes first. */
export function waysToHold({ requests }: World): ToHold[][] {
  const plans = [...new Set(requests.map(({ plan }) => plan))];
  return plans.reduce<ToHold[][]>(
    (ways, plan) => {
      const kinds = requests.filter((each) => each.plan === plan).map(({ kind }) => kind);
      const joint: ToHold[] = [{ plan, kinds: kinds.toSorted() }];
      const apart: ToHold[] = kinds.map((kind) => ({ plan, kinds: [kind] }));
      const own = kinds.length > 1 ? [joint, apart] : [joint];
      return own.flatMap((each) => ways.map((way) => [...way, ...each]));
    },
    [[]],
  );
}
