import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unknownCodes } from '../plan/unknown-codes.ts';
import { examplePlan } from '../testing/example-plan.ts';
import { codeLists } from './all-lists.ts';
import { extendCodes, findCode, isInUse, labelOf, type CodeList } from './code-list.ts';
import { layers } from './layers.ts';
import { senTypes } from './sen-types.ts';
import { sources } from './sources.ts';

const lists: [string, CodeList][] = Object.entries(codeLists);

describe('every code list', () => {
  for (const [id, list] of lists) {
    test(`${id} has one entry a code, each with words for staff and family, under a known source`, () => {
      assert.equal(list.id, id);
      const codes = list.entries.map((entry) => entry.code);
      assert.equal(new Set(codes).size, codes.length);
      for (const entry of list.entries) {
        for (const words of [entry.label, entry.familyLabel, entry.definition])
          assert.ok(words.trim());
        assert.match(entry.code, /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?$/);
        assert.ok((entry.source ?? list.source).ref in sources);
      }
    });
  }
});

describe('a host’s own codes', () => {
  const own = {
    ...(findCode(layers, 'targeted') as (typeof layers.entries)[number]),
    label: 'Wave 2',
  };

  test('take the place of ours, or come at the end, and leave ours alone', () => {
    const extra = { ...own, code: 'early-help' as never };
    const extended = extendCodes(layers, { entries: [own, extra], version: 'example-1' });
    assert.equal(labelOf(extended, 'targeted'), 'Wave 2');
    assert.equal(extended.entries.at(-1)?.code, 'early-help');
    assert.equal(extended.entries.length, layers.entries.length + 1);
    assert.equal(labelOf(layers, 'targeted'), 'Targeted');
  });

  test('a code that a list does not have is shown as it is written, and named', () => {
    const plan = examplePlan();
    plan.barriers[0]?.areas.push('cognition');
    assert.equal(labelOf(codeLists['areas-of-development'], 'cognition', 'family'), 'cognition');
    assert.deepEqual(unknownCodes(plan, codeLists), [
      { path: '/barriers/0/areas/1', code: 'cognition', list: 'areas-of-development' },
    ]);
    assert.deepEqual(unknownCodes(plan, {}), []);
  });
});

test('an entry is in use between its days, and never once it is retired', () => {
  const entry = { ...layers.entries[0], from: '2029-09-01', to: '2035-08-31' } as const;
  assert.deepEqual(
    ['2029-08-31', '2029-09-01', '2035-08-31', '2035-09-01'].map((on) =>
      isInUse(entry as never, on),
    ),
    [false, true, true, false],
  );
  assert.equal(isInUse({ ...entry, status: 'retired' } as never, '2030-01-01'), false);
});

test('a census code is never turned into an area: those without an honest suggestion have none', () => {
  for (const code of ['SPLD', 'MLD', 'ASD', 'OTH']) {
    assert.deepEqual(findCode(senTypes, code)?.suggestedAreas, []);
  }
});
