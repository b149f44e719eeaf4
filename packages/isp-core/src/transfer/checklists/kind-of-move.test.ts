import assert from 'node:assert/strict';
import { test } from 'node:test';
import { id } from '../../testing/example-plan.ts';
import { kindOfMove, type PlaceOfMove } from './kind-of-move.ts';

const place = (kind: string, phase: PlaceOfMove['phase'], number?: string): PlaceOfMove => ({
  kind,
  phase,
  identifiers: number === undefined ? [] : [{ id: id(1), scheme: 'dfe-number', value: number }],
});

const nursery = place('nursery', 'early-years', '999/1001');
const primary = place('school', 'primary', '999/2001');
const secondary = place('school', 'secondary', '999/4001');
const college = place('college', 'post-16', '999/8001');
const special = place('special-school', 'secondary', '999/7001');
const unit = place('alternative-provision', 'secondary', '999/1100');

test('the kind of move follows from the two places', () => {
  const kinds = (from: PlaceOfMove, to: PlaceOfMove, options = {}) =>
    kindOfMove(from, to, options).kinds;
  assert.deepEqual(kinds(nursery, primary), ['early-years-to-school']);
  assert.deepEqual(kinds(primary, secondary), ['primary-to-secondary']);
  assert.deepEqual(kinds(secondary, college), ['to-post-16']);
  assert.deepEqual(kinds(primary, primary), ['mid-year']);
  const autumn = { on: '2027-09-02', yearGroup: '2' };
  assert.deepEqual(kinds(primary, primary, autumn), ['infant-to-junior']);
  assert.deepEqual(kinds(primary, primary, { ...autumn, on: '2027-01-10' }), ['mid-year']);
  assert.deepEqual(kinds(primary, special), ['to-specialist', 'primary-to-secondary']);
  assert.deepEqual(kinds(special, secondary), ['to-mainstream']);
  assert.deepEqual(kinds(secondary, unit), ['to-alternative-provision']);
  assert.deepEqual(kinds(unit, secondary), ['from-alternative-provision']);
});

test('another authority is known by the numbers, and said to be unknown without', () => {
  const away = place('school', 'secondary', '8884001');
  assert.deepEqual(kindOfMove(primary, away), {
    kinds: ['primary-to-secondary', 'between-authorities'],
    notKnown: [],
  });
  assert.deepEqual(kindOfMove(primary, place('school', 'secondary')).notKnown, ['authority']);
});

test('a phase that cannot be told is said to be unknown', () => {
  const allThrough = place('school', 'all-through', '999/4002');
  assert.deepEqual(kindOfMove(primary, allThrough).notKnown, ['phase']);
  const autumn = { on: '2027-09-02', yearGroup: '6' };
  assert.deepEqual(kindOfMove(primary, allThrough, autumn), {
    kinds: ['primary-to-secondary'],
    notKnown: [],
  });
});
