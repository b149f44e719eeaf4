import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePlan, readPlan, serializePlan, type Plan } from '@isp-kit/core/plan';
import { FIXTURES_TODAY } from '../plan-fixture.ts';
import { generateCohort, type CohortOptions } from './generate-cohort.ts';
import { layerShares, settingShares } from './layer-shares.ts';

const today = FIXTURES_TODAY;

function plansOf(options: Omit<CohortOptions, 'today'>): Plan[] {
  return Array.from(generateCohort({ today, ...options }), (document) => {
    const parsed = parsePlan(document);
    assert.ok(parsed.ok, JSON.stringify(parsed));
    return parsed.value;
  });
}

const textOf = (options: Omit<CohortOptions, 'today'>) =>
  JSON.stringify([...generateCohort({ today, ...options })]);

/** The highest layer of a plan, as the shares have them. */
function standingOf(plan: Plan): string {
  if (plan.kind === 'adjustments-record') return 'adjustments';
  return plan.basis.layers.at(-1)?.layer ?? '';
}

const share = <T>(list: readonly T[], is: (entry: T) => boolean) =>
  list.filter(is).length / list.length;

function assertNear(actual: number, expected: number, what: string): void {
  assert.ok(Math.abs(actual - expected) < 0.06, `${what}: ${actual}, not ${expected}`);
}

const pairsOf = <T>(list: readonly T[]): (readonly [T, T])[] =>
  list.flatMap((one, i) => list.slice(i + 1).map((other) => [one, other] as const));

describe('a cohort', () => {
  test('is the same for the same seed, byte for byte', () => {
    assert.equal(textOf({ seed: 7, size: 40 }), textOf({ seed: 7, size: 40 }));
    assert.notEqual(textOf({ seed: 7, size: 5 }), textOf({ seed: 8, size: 5 }));
    assert.notEqual(textOf({ seed: 'a', size: 5 }), textOf({ seed: 'b', size: 5 }));
  });

  test('of a smaller size is the beginning of a larger one', () => {
    const some = [...generateCohort({ seed: 3, size: 10, setting: 'primary', today })];
    const more = [...generateCohort({ seed: 3, size: 60, setting: 'primary', today })];
    assert.deepEqual(more.slice(0, 10), some);
  });

  test('asks neither the clock nor chance', () => {
    const expected = textOf({ seed: 5, size: 20 });
    const { Date: clock } = globalThis;
    const chance = Math.random;
    const forbidden = () => assert.fail('the clock or chance was asked');
    try {
      Math.random = forbidden;
      globalThis.Date = forbidden as never;
      assert.equal(textOf({ seed: 5, size: 20 }), expected);
    } finally {
      Math.random = chance;
      globalThis.Date = clock;
    }
  });

  test('comes one plan at a time: of a thousand million, the first is there at once', () => {
    const cohort = generateCohort({ seed: 1, size: 1_000_000_000, today });
    const first = cohort.next();
    assert.ok(!first.done && parsePlan(first.value).ok);
    assert.ok(parsePlan(cohort.next().value).ok);
  });

  test('of two thousand is two thousand plans that read, with ids of their own', () => {
    const ids = new Set<string>();
    let count = 0;
    for (const document of generateCohort({ seed: 2029, size: 2000, today })) {
      const plan = parsePlan(document);
      assert.ok(plan.ok, JSON.stringify(plan));
      if (count++ % 50 === 0) assert.deepEqual(readPlan(serializePlan(plan.value)), plan);
      ids.add(plan.value.id);
    }
    assert.equal(count, 2000);
    assert.equal(ids.size, 2000);
  });

  test('reads on whatever day it is set', () => {
    for (const day of ['2024-02-29', '2027-01-01', '2028-08-31', '2031-09-03', '2026-12-25']) {
      for (const document of generateCohort({ seed: day, size: 60, today: day })) {
        const plan = parsePlan(document);
        assert.ok(plan.ok, JSON.stringify(plan));
        assert.ok(plan.value.updatedAt.slice(0, 10) <= day);
      }
    }
    assert.throws(() => [...generateCohort({ seed: 1, size: 1, today: 'soon' })], RangeError);
  });
});

describe('a setting', () => {
  for (const [setting, size] of [
    ['primary', 60],
    ['secondary', 240],
    ['special', 100],
    ['college', 100],
    ['nursery', 100],
  ] as const) {
    test(`${setting} of ${size}: layers in their shares, one SENCO, children of its age`, () => {
      const plans = plansOf({ seed: 1, size, setting });
      assert.equal(plans.length, size);
      for (const [standing, expected] of Object.entries(layerShares[setting])) {
        assertNear(
          share(plans, (plan) => standingOf(plan) === standing),
          expected,
          standing,
        );
      }
      const sencos = plans.flatMap((plan) => plan.people.filter(({ role }) => role === 'senco'));
      assert.equal(new Set(sencos.map(({ name }) => name)).size, 1);
      const now = plans.map((plan) => plan.settings.filter(({ to }) => to === undefined));
      assert.equal(new Set(now.flat().map(({ name }) => name)).size, 1);
      assert.ok(now.every((current) => current.length === 1));
    });
  }

  test('has brothers and sisters who share a name, and never twins of one name', () => {
    const families = new Map<string, Plan['person'][]>();
    for (const plan of plansOf({ seed: 4, size: 3000, setting: 'secondary' })) {
      const parents = plan.people.filter(({ relation }) => relation !== undefined);
      const key = parents.map(({ name }) => name).join();
      families.set(key, [...(families.get(key) ?? []), plan.person]);
    }
    // Two families may have parents of the same names; sisters and brothers stand out by number.
    const several = [...families.values()].filter((children) => children.length > 1);
    assert.ok(several.length >= 200, `${several.length} families`);
    const twins = several
      .flatMap((children) => pairsOf(children))
      .filter(([a, b]) => a.dateOfBirth === b.dateOfBirth);
    assert.ok(twins.length >= 10, `${twins.length} pairs of twins`);
    for (const [one, other] of twins) assert.notEqual(one.givenName, other.givenName);
  });
});

describe('an authority', () => {
  const plans = plansOf({ seed: 11, size: 6000 });
  const kindOf = (plan: Plan) => plan.settings.find(({ to }) => to === undefined);

  test('has settings of every kind, in their shares', () => {
    const kinds = { nursery: 'nursery', 'special-school': 'special', college: 'college' } as const;
    for (const [code, kind] of Object.entries(kinds)) {
      const actual = share(plans, (plan) => kindOf(plan)?.kind === code);
      assertNear(actual, settingShares[kind], kind);
    }
    const primary = share(plans, (plan) => kindOf(plan)?.phase === 'primary');
    assertNear(primary, settingShares.primary, 'primary');
  });

  test('has histories: years of reviews, moves, logs, advice, a concern here and there', () => {
    assert.ok(plans.some((plan) => plan.reviews.filter((r) => r.status === 'held').length >= 4));
    assert.ok(share(plans, (plan) => plan.settings.length > 1) > 0.5);
    assert.ok(share(plans, (plan) => plan.delivery.length >= 4) > 0.6);
    assert.ok(share(plans, (plan) => plan.advice.length > 0) > 0.25);
    assertNear(
      share(plans, (plan) => plan.concerns.length > 0),
      0.02,
      'concerns',
    );
    assert.ok(plans.some((plan) => plan.base !== undefined));
    const ends = plans.flatMap((plan) => plan.provision).filter((line) => line.status === 'ended');
    assert.ok(ends.length > 200);
  });

  test('has only invented numbers', () => {
    for (const { value } of plans.flatMap((plan) => plan.person.identifiers)) {
      assert.match(value, /^[A-HJ-NP-RT-Z]000\d{9}$/);
    }
    for (const { scheme, value } of plans.flatMap((plan) =>
      plan.settings.flatMap((s) => s.identifiers),
    )) {
      assert.match(value, scheme === 'urn' ? /^999\d{3}$/ : /^000\/\d{4}$/);
    }
  });
});
