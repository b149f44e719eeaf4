import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePlan, readPlan } from '@isp-kit/core/plan';
import { edgeFixture } from '../edge/edge-fixtures.ts';
import { invalidByField } from './by-field/invalid-by-field.ts';
import { invalidDocument, invalidText } from './invalid-document.ts';
import type { InvalidFixture } from './invalid-fixture.ts';
import { invalidFixtures, tellingInvalidFixtures } from './invalid-fixtures.ts';

type Read = ReturnType<typeof readPlan>;

const issuesOf = (read: Read) =>
  read.ok ? [] : read.error.map(({ code, path }) => `${code} ${path}`);

/** What the readers that it is for say of it, where that is not what it says itself. */
function surprises(fixture: InvalidFixture): unknown[] {
  const { name, code, path, readBy } = fixture;
  const read: Read[] = [];
  if (readBy !== 'readPlan') read.push(parsePlan(invalidDocument(fixture)));
  if (readBy !== 'parsePlan') read.push(readPlan(invalidText(fixture)));
  return read
    .map(issuesOf)
    .filter((issues) => issues.length !== 1 || issues[0] !== `${code} ${path}`)
    .map((got) => ({ name, expected: `${code} ${path}`, got }));
}

describe('every telling invalid document', () => {
  for (const fixture of tellingInvalidFixtures) {
    test(`${fixture.name}: ${fixture.summary}`, () => {
      assert.deepEqual(surprises(fixture), []);
    });
  }

  test('there are at least 150', () => {
    assert.ok(tellingInvalidFixtures.length >= 150, String(tellingInvalidFixtures.length));
  });
});

describe('every invalid document', () => {
  const all = invalidFixtures();

  test('of every field gives exactly its code at its path', () => {
    const byField = invalidByField();
    assert.ok(byField.length > 1500, String(byField.length));
    assert.deepEqual(byField.flatMap(surprises).slice(0, 10), []);
  });

  test('is named for its code, and by a name of its own', () => {
    assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
    for (const { name, code } of all) {
      const words = code.replace(/^ISP_(PLAN|READ)_/, '').toLowerCase();
      assert.ok(name.startsWith(words.replaceAll('_', '-')), `${name} gives ${code}`);
    }
  });

  test('is made from a document that is sound', () => {
    for (const base of new Set(all.map((fixture) => fixture.base))) {
      assert.ok(parsePlan(edgeFixture(base).value()).ok, base);
    }
  });
});
