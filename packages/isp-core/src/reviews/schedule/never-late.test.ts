import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { placeReviews } from './place-reviews.ts';
import { breachesAlone, breachesTogether, together, type World } from './testing/breaches.ts';
import { eachCould, isFeasible, waysToHold } from './testing/exhaustive.ts';
import { smallWorld } from './testing/small-worlds.ts';

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

describe('against every possible schedule of 700 small cases', () => {
  it('misses no deadline wherever that is possible, and keeps families together wherever that is', () => {
    const counts = { done: 0, together: 0, impossible: 0 };
    fc.assert(
      fc.property(smallWorld, ({ days, anyway, ...world }) => {
        // Nine in ten hopeless cases are plainly so: most of those say nothing about the search.
        fc.pre(anyway || eachCould(world, days));
        const { reviews, unplaced } = assertHolds(world);
        const ways = waysToHold(world);
        const joint = ways[0] ?? [];
        if (isFeasible(world, joint, days, true)) {
          counts.together++;
          assert.deepEqual(unplaced, [], 'all together, and in one meeting, is possible');
          assert.ok(together(world, reviews), 'families are together');
          assert.ok(reviews.length === joint.length, 'joint meetings');
        } else if (ways.some((way) => isFeasible(world, way, days, false))) {
          counts.done++;
          assert.deepEqual(unplaced, [], 'a schedule for all is possible');
        } else {
          counts.impossible++;
          assert.ok(unplaced.length > 0, 'something must be left');
          assert.ok(unplaced.some(({ certain }) => certain));
        }
      }),
      { numRuns: 700 },
    );
    // The cases would prove little if nearly all were of one sort.
    assert.ok(counts.together > 100 && counts.impossible > 100, JSON.stringify(counts));
  });
});
