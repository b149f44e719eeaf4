import assert from 'node:assert/strict';
import { it } from 'node:test';
import { badNames } from './file-names.ts';

const bad = (file: string): number => badNames([file]).length;

it('refuses names that hold anything', () => {
  assert.equal(bad('packages/isp-core/src/plan/utils.ts'), 1);
  assert.equal(bad('packages/isp-core/src/helpers/dates.ts'), 1);
  assert.equal(bad('docs/src/common.js'), 1);
});

it('accepts names that say what they hold', () => {
  assert.equal(bad('packages/isp-core/src/plan/read-plan.test.ts'), 0);
  assert.equal(bad('packages/isp-core/src/policy/rules.gen.ts'), 0);
  assert.equal(bad('.dependency-cruiser.mjs'), 0);
  assert.equal(bad('packages/isp-core/src/migrations/0001-first.ts'), 0);
});

it('wants kebab-case', () => {
  assert.equal(bad('packages/isp-core/src/plan/readPlan.ts'), 1);
});

it('leaves files alone that are not code', () => {
  assert.equal(bad('README.md'), 0);
});
