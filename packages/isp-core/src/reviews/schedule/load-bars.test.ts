import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadBars } from './load-bars.ts';

const load = (...reviews: number[]) => ({
  weeks: reviews.map((count, at) => ({
    monday: `2027-03-0${at + 1}`,
    schoolDays: 5,
    reviews: count,
  })),
  peak: Math.max(0, ...reviews),
  lowerBound: 1,
  ratio: 1,
});

it('draws a block for each review while there is room, and a dot for none', () => {
  assert.deepEqual(loadBars(load(3, 0, 1)), [
    '1 March 2027  3  ███',
    '2 March 2027  0  ·',
    '3 March 2027  1  █',
  ]);
});

it('draws to scale where there are more, and never nothing for something', () => {
  assert.deepEqual(
    loadBars(load(100, 50, 1), { width: 10 }).map((line) => line.slice(14)),
    ['100  ██████████', ' 50  █████', '  1  █'],
  );
});

it('draws nothing where there is no week', () => {
  assert.deepEqual(loadBars(load()), []);
});
