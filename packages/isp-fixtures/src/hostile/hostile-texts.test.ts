import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePlan, readPlan } from '@isp-kit/core/plan';
import { makeDocument } from '../edge/make-document.ts';
import { harmlessTexts } from './harmless.ts';
import { hostileTexts } from './hostile-texts.ts';
import { hostileValues } from './hostile-values.ts';
import { tooLargeText } from './sizes.ts';

function issuesOf(read: ReturnType<typeof readPlan>): { code: string; path: string }[] {
  return read.ok ? [] : read.error.map(({ code, path }) => ({ code, path }));
}

describe('every hostile text', () => {
  for (const { name, code, path, text } of hostileTexts) {
    test(`${name} gives exactly one issue, with its code and path`, () => {
      assert.deepEqual(issuesOf(readPlan(text())), [{ code, path }]);
    });
  }

  test('has a name of its own', () => {
    const names = [...hostileTexts, ...harmlessTexts].map((hostile) => hostile.name);
    assert.equal(new Set(names).size, names.length);
  });

  test('of any size can be made, to the byte', () => {
    assert.equal(tooLargeText().length, 5_000_001);
    assert.equal(tooLargeText(1_000).length, 1_000);
    assert.doesNotThrow(() => JSON.parse(tooLargeText(1_000)) as unknown);
  });
});

describe('every text that only looks hostile', () => {
  for (const { name, text } of harmlessTexts) {
    test(`${name} is read`, () => assert.deepEqual(issuesOf(readPlan(text())), []));
  }
});

describe('every hostile value', () => {
  for (const { name, code, path, extensions } of hostileValues) {
    test(`${name} gives exactly one issue, with its code and path`, () => {
      const value = { ...(makeDocument() as object), extensions: extensions() };
      assert.deepEqual(issuesOf(parsePlan(value)), [{ code, path }]);
    });
  }
});
