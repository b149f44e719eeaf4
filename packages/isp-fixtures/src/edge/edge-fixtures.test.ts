import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openPlan, parsePlan, readPlan, serializePlan } from '@isp-kit/core/plan';
import { edgeFixture, edgeFixtures } from './edge-fixtures.ts';
import { idAt } from './id-at.ts';

describe('every edge', () => {
  for (const { name, summary, otherVersion, value } of edgeFixtures) {
    test(`${name}: ${summary}`, () => {
      const document = value();
      const opened = otherVersion ? openPlan(document) : parsePlan(document);
      assert.ok(opened.ok, JSON.stringify(opened));
      if (!otherVersion) assert.deepEqual(opened.value, document);
      const text = serializePlan(opened.value);
      assert.deepEqual(readPlan(text), opened);
      assert.equal(JSON.stringify(value()), JSON.stringify(document));
    });
  }

  test('has a name of its own, by which it is found', () => {
    assert.equal(new Set(edgeFixtures.map(({ name }) => name)).size, edgeFixtures.length);
    for (const fixture of edgeFixtures) assert.equal(edgeFixture(fixture.name), fixture);
    assert.throws(() => edgeFixture('nowhere'), RangeError);
  });
});

test('the longest texts are of the lengths that are allowed, counted in characters', () => {
  const lengths = new Set<number>();
  JSON.stringify(edgeFixture('longest-astral').value(), (_key, value: unknown) => {
    if (typeof value === 'string' && value.startsWith('🦉')) lengths.add(Array.from(value).length);
    return value;
  });
  assert.deepEqual(lengths, new Set([200, 2000, 10_000]));
});

test('ids are of version 4 and differ from place to place', () => {
  const ids = Array.from({ length: 5000 }, (_, i) => idAt(`/people/${i}`));
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) assert.match(id, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});
