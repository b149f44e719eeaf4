import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readPlan } from '@isp-kit/core/plan';
import { brokenFixtures } from './broken-fixtures.ts';
import { planFixture } from './plan-fixtures.ts';

/** What to replace in each broken file, and with what, so that it is sound again. */
const mends: Readonly<Record<string, readonly [broken: string | RegExp, sound: string]>> = {
  'not-json': ['"format": "isp-plan"', '"format": "isp-plan",'],
  'not-a-plan': ['seating-plan', 'isp-plan'],
  'too-deep': [/\[{70}("front-left")\]{70}/, '$1'],
  'future-version': ['"9.0"', '"1.0"'],
  'duplicate-key': ['\n    "givenName": "Mira",', ''],
  'forbidden-key': ['\n        "__proto__": "front-right",', ''],
  missing: [
    '"kind": "independence"',
    '"statement": "Haris moves from one thing to the next with a picture and a hand to hold.",\n      "kind": "independence"',
  ],
  'unknown-key': ['\n    "favouriteColour": "green",', ''],
  'bad-date': ['2027-02-29', '2027-01-28'],
  'dangling-reference': [
    /(?<="decidedBy": ")[0-9a-f-]+/,
    idOfMrsOkafor('year-5-hearing-adjustments'),
  ],
};

function idOfMrsOkafor(name: Parameters<typeof planFixture>[0]): string {
  const read = readPlan(readFileSync(planFixture(name).url));
  assert.ok(read.ok);
  return read.value.people.find((person) => person.name === 'Mrs Okafor')?.id ?? '';
}

function issuesOf(text: string): { code: string; path: string }[] {
  const read = readPlan(text);
  return read.ok ? [] : read.error.map(({ code, path }) => ({ code, path }));
}

describe('every broken file', () => {
  for (const { name, code, path, url, madeFrom } of brokenFixtures) {
    const text = readFileSync(url, 'utf8');

    test(`${name} gives exactly one issue, with its code and path`, () => {
      assert.deepEqual(issuesOf(text), [{ code, path }]);
    });

    test(`${name} is named after its code`, () => {
      assert.ok(code.toLowerCase().replaceAll('_', '-').endsWith(`-${name}`), code);
    });

    test(`${name} is ${madeFrom} again once its one defect is mended`, () => {
      const [broken, sound] = mends[name] ?? ['', ''];
      assert.equal(text.replace(broken, sound), readFileSync(planFixture(madeFrom).url, 'utf8'));
    });
  }

  test('is in the index and in the folder', () => {
    const files = readdirSync(new URL('../broken/', import.meta.url)).sort();
    assert.deepEqual(files, brokenFixtures.map((fixture) => `${fixture.name}.json`).sort());
  });
});
