import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readPlan, serializePlan, type Plan } from '@isp-kit/core/plan';
import { legacyFixtures } from './legacy-fixtures.ts';
import { FIXTURES_TODAY, type PlanFixture } from './plan-fixture.ts';
import { planFixture, planFixtures } from './plan-fixtures.ts';
import { planTable } from './table/plan-table.ts';

function planOf(fixture: PlanFixture): Plan {
  const read = readPlan(readFileSync(fixture.url));
  assert.ok(read.ok, `${fixture.name}: ${JSON.stringify(read)}`);
  return read.value;
}

/** Every line id of a plan, and the plan’s own. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    if (key === 'extensions') return [];
    return key === 'id' ? [String(child)] : idsIn(child);
  });
}

function phaseOf(yearGroup: string): PlanFixture['phase'] {
  if (!/^\d+$/.test(yearGroup)) return 'early-years';
  const year = Number(yearGroup);
  if (year > 11) return 'post-16';
  return year > 6 ? 'secondary' : 'primary';
}

/** The first nine were for slow lines and small screens, and stay so. */
const largest = (name: string) =>
  legacyFixtures.some((legacy) => legacy.name === name) ? 25_000 : 40_000;

describe('every plan', () => {
  for (const fixture of planFixtures) {
    test(`${fixture.name} reads, and is its own stable form byte for byte`, () => {
      assert.equal(readFileSync(fixture.url, 'utf8'), serializePlan(planOf(fixture)));
    });

    test(`${fixture.name} is of a size that can be read in one go`, () => {
      const bytes = readFileSync(fixture.url).length;
      assert.ok(bytes >= 8_000 && bytes <= largest(fixture.name), `${bytes} bytes`);
    });

    test(`${fixture.name} is what the index says of it`, () => {
      const plan = planOf(fixture);
      const layers = plan.basis.layers.filter((l) => (l.to ?? FIXTURES_TODAY) >= FIXTURES_TODAY);
      const setting = plan.settings.find((s) => s.attendance === 'main' && s.to === undefined);
      assert.equal(fixture.kind, plan.kind);
      assert.equal(fixture.setting, setting?.name);
      assert.equal(fixture.phase, phaseOf(plan.person.yearGroup));
      assert.deepEqual(
        fixture.layers,
        layers.map((l) => l.layer),
      );
      assert.ok(fixture.title.startsWith(plan.person.preferredName ?? plan.person.givenName));
    });
  }

  test('is in the index and in the folder', () => {
    const files = readdirSync(new URL('../plans/', import.meta.url)).sort();
    assert.deepEqual(files, planFixtures.map((fixture) => `${fixture.name}.json`).sort());
    for (const { name, url } of planFixtures) assert.ok(url.href.endsWith(`/plans/${name}.json`));
  });

  test('can be asked for by name', () => {
    for (const fixture of planFixtures) assert.equal(planFixture(fixture.name), fixture);
    assert.throws(() => planFixture('nobody' as never), RangeError);
  });
});

describe('the plans together', () => {
  test('use no id twice', () => {
    const ids = planFixtures.flatMap((fixture) => idsIn(planOf(fixture)));
    const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
    assert.ok(ids.length > 500, `only ${ids.length} ids were found`);
    assert.deepEqual(twice, []);
  });

  test('have only ids that are random UUIDs in lower case', () => {
    const v4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    const ids = planFixtures.flatMap((fixture) => idsIn(planOf(fixture)));
    assert.deepEqual(
      ids.filter((id) => !v4.test(id)),
      [],
    );
  });

  test('are at least twenty-four, of every phase, and use every part of the document', () => {
    assert.ok(planFixtures.length >= 24);
    assert.equal(new Set(planFixtures.map((fixture) => fixture.phase)).size, 4);
    const plans = planFixtures.map((fixture) => Object.entries(planOf(fixture)));
    for (const { key } of planTable) {
      const used = plans.filter((plan) =>
        plan.some(([k, value]) => k === key && (!Array.isArray(value) || value.length > 0)),
      );
      // An earlier plan that one takes over from is for hosts that have both.
      if (key !== 'replaces') assert.ok(used.length > 0, key);
    }
  });

  test('are six of Larkfield Academy, under one SENCO', () => {
    const larkfield = planFixtures.filter((fixture) => fixture.setting === 'Larkfield Academy');
    const sencos = larkfield.map((f) => planOf(f).people.find((p) => p.role === 'senco')?.name);
    assert.deepEqual(
      sencos,
      Array.from({ length: 6 }, () => 'Mrs Okafor'),
    );
  });

  test('show every kind of restriction and the extensions', () => {
    const text = planFixtures.map((fixture) => readFileSync(fixture.url, 'utf8')).join('');
    for (const kind of ['third-party', 'safeguarding', 'by-request', 'extensions']) {
      assert.ok(text.includes(`"${kind}"`), kind);
    }
  });
});
