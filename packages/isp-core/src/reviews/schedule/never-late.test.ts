import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { placeReviews } from './place-reviews.ts';
import { breachesAlone, breachesTogether, together, type World } from './testing/breaches.ts';
import { eachCould, isFeasible, waysToHold } from './testing/exhaustive.ts';
import { smallWorld, tangledWorld } from './testing/small-worlds.ts';

/** What every schedule holds, whether or not everything found a place. */
function assertHolds(world: World): ReturnType<typeof placeReviews> {
  const schedule = placeReviews(world.requests, world.options);
  for (const review of schedule.reviews) {
    assert.deepEqual(breachesAlone(world, review), [], JSON.stringify(review));
  }
  assert.deepEqual(breachesTogether(world, schedule.reviews), []);
  const listed = [...schedule.reviews, ...schedule.unplaced].flatMap(({ plan, kinds }) =>
    kinds.map((kind) => `${plan} ${kind}`),
  );
  const wanted = world.requests.map(({ plan, kind }) => `${plan} ${kind}`);
  assert.deepEqual(listed.toSorted(), wanted.toSorted(), 'each request once');
  return schedule;
}

/** Compares a schedule with every possible one; gives what sort of case it was. */
function compare(world: World, days: readonly string[]): 'together' | 'apart' | 'impossible' {
  const { reviews, unplaced } = assertHolds(world);
  const ways = waysToHold(world);
  const joint = ways[0] ?? [];
  if (isFeasible(world, joint, days, true)) {
    assert.deepEqual(unplaced, [], 'all together, and in one meeting, is possible');
    assert.ok(together(world, reviews), 'families are together');
    assert.equal(reviews.length, joint.length, 'joint meetings');
    return 'together';
  }
  if (ways.some((way) => isFeasible(world, way, days, false))) {
    assert.deepEqual(unplaced, [], 'a schedule for all is possible');
    return 'apart';
  }
  assert.ok(unplaced.some(({ certain }) => certain));
  return 'impossible';
}

describe('against every possible schedule of small cases', () => {
  // In each, some of every sort: otherwise the cases would prove little.
  for (const { name, worlds, runs } of [
    { name: 'of every kind', worlds: smallWorld, runs: 500 },
    {
      name: 'in which people, rooms and families hinder each other',
      worlds: tangledWorld,
      runs: 400,
    },
  ]) {
    it(`misses no deadline and parts no family wherever that is possible: ${runs} cases ${name}`, () => {
      const counts = { together: 0, apart: 0, impossible: 0 };
      fc.assert(
        fc.property(worlds, ({ days, anyway, ...world }) => {
          // Nine in ten hopeless cases are plainly so: most of those say nothing about the search.
          fc.pre(anyway || eachCould(world, days));
          counts[compare(world, days)]++;
        }),
        { numRuns: runs },
      );
      assert.ok(counts.together > 50 && counts.impossible > 50, JSON.stringify(counts));
    });
  }
});
