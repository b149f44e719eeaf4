/** Any table that is read as one gives views that are plans. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesAt } from '../src/access/table/plan-places.ts';
import { accessTableFile, parseAccessTable } from '../src/access/table/parse-access-table.ts';
import { viewFor } from '../src/access/view-for.ts';
import { toPointer } from '../src/kernel/pointer.ts';
import { parsePlan } from '../src/plan/parse-plan.ts';
import { randomFrom } from '../src/testing/random-changes.ts';
import { canaryPlan } from './redaction/canary-plan.ts';
import { ajvFor } from './verdicts.ts';
import published from '../schema/access-table.schema.json' with { type: 'json' };
import { defaultAccessTable } from '../src/access/default-table/default-table.ts';

const reader = (...paths: string[]) => ({
  audience: 'reader',
  withheld: paths.map((path) => ({ path, reason: 'Not needed here.' })),
  permissions: [],
  refusal: 'You may read.',
});
const tableOf = (...paths: string[]) => {
  const file = accessTableFile({ fixed: [], audiences: [reader(...paths)] });
  return parseAccessTable(JSON.parse(JSON.stringify(file)));
};

/** `?` stands for the name of another system. */
const places = placesAt('/**').map(({ path, canGo }) => ({
  path: toPointer(path.map((key) => (key === '?' ? 'uk.example.mis' : key))),
  canGo,
}));
const removable = places.filter(({ canGo }) => canGo).map(({ path }) => path);

test('every place of a plan can be withheld or is needed, and the table knows which', () => {
  assert.ok(
    places.length > 400 && removable.length > 200,
    `${removable.length} of ${places.length}`,
  );
  for (const { path, canGo } of places) assert.equal(tableOf(path).ok, canGo, path);
});

test('without any one place, or several, every view is a plan', () => {
  const random = randomFrom(7);
  for (const [i, path] of removable.entries()) {
    const others = Array.from({ length: i % 4 }, () => {
      return removable[Math.floor(random() * removable.length)] as string;
    });
    const table = tableOf(path, ...others);
    assert.ok(table.ok);
    const plan = canaryPlan(random);
    const view = viewFor(plan, { audience: 'reader', table: table.value });
    const parsed = parsePlan(view.plan);
    assert.ok(parsed.ok, `${path} ${others.join()}: ${JSON.stringify(parsed)}`);
  }
});

test('the published schema takes the default table, and refuses what it does not know', () => {
  const isTable = ajvFor(published);
  const file = accessTableFile(defaultAccessTable);
  assert.ok(isTable(file));
  const [first] = file.audiences;
  for (const bad of [
    { ...file, version: '2.0' },
    { ...file, sees: 'all' },
    { ...file, audiences: [] },
    { ...file, audiences: [{ ...first, permissions: [{ path: '/about', edits: ['erase'] }] }] },
    { ...file, fixed: ['about'] },
  ]) {
    assert.equal(isTable(bad), false);
    assert.equal(parseAccessTable(bad).ok, false);
  }
});
