import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDigest, newId } from './ids.ts';
import { randomFrom } from './random.ts';

test('the numbers of a seed never change: cohorts that were named by their seed stay what they were', () => {
  const random = randomFrom('isp', 1);
  assert.deepEqual(
    Array.from({ length: 4 }, () => random.bits()),
    [1215153295, 678082831, 1644218837, 1102908574],
  );
});

test('numbers are spread over their range', () => {
  const random = randomFrom('spread');
  const counts = new Map<number, number>();
  for (let i = 0; i < 6000; i++) {
    const face = random.int(1, 6);
    counts.set(face, (counts.get(face) ?? 0) + 1);
  }
  assert.deepEqual([...counts.keys()].sort(), [1, 2, 3, 4, 5, 6]);
  for (const count of counts.values()) assert.ok(count > 850 && count < 1150, String(count));
});

test('some of a list are different entries in its order', () => {
  const list = [1, 2, 3, 4, 5];
  for (let i = 0; i < 200; i++) {
    const some = randomFrom('some', i).some(list, 3);
    assert.equal(some.length, 3);
    assert.deepEqual(some, [...new Set(some)].sort());
  }
  assert.deepEqual(randomFrom('all').some(list, 9), list);
});

test('ids are UUIDs of version 4, and digests have 64 digits', () => {
  const random = randomFrom('ids');
  const ids = Array.from({ length: 2000 }, () => newId(random));
  assert.equal(new Set(ids).size, ids.length);
  for (const id of ids) {
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  assert.match(newDigest(random), /^[0-9a-f]{64}$/);
});
