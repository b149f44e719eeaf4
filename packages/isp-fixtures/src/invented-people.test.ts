/** Nobody in these plans is real, and none of their numbers can be mistaken for somebody’s. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readPlan, type Plan } from '@isp-kit/core/plan';
import { planFixtures } from './plan-fixtures.ts';

const plans: readonly Plan[] = planFixtures.map((fixture) => {
  const read = readPlan(readFileSync(fixture.url));
  assert.ok(read.ok, fixture.name);
  return read.value;
});

const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** The letter that a UPN’s twelve digits ask for. */
function checkLetter(upn: string): string {
  const sum = Array.from(upn.slice(1), Number).reduce(
    (total, digit, i) => total + digit * (i + 2),
    0,
  );
  return UPN_LETTERS.charAt(sum % 23);
}

const upns = plans.flatMap((plan) =>
  plan.person.identifiers.filter((i) => i.scheme === 'upn').map((i) => i.value),
);

describe('identifiers', () => {
  test('UPNs have the right shape, of authority 000, which does not exist', () => {
    assert.ok(upns.length >= 20);
    for (const upn of upns) assert.match(upn, /^[A-HJ-NP-RT-Z]000\d{9}$/);
  });

  test('all UPNs but one have the right check letter, so that both can be shown', () => {
    const wrong = upns.filter((upn) => !upn.startsWith(checkLetter(upn)));
    assert.equal(wrong.length, 1);
  });

  test('URNs are of a range that is not in use, DfE numbers of authority 000', () => {
    const patterns: Readonly<Record<string, RegExp>> = {
      urn: /^999\d{3}$/,
      'dfe-number': /^000\/\d{4}$/,
    };
    const numbers = plans.flatMap((plan) => plan.settings.flatMap((s) => s.identifiers));
    assert.ok(numbers.length > 0);
    for (const { scheme, value } of numbers) {
      assert.match(value, patterns[scheme] ?? /^not a scheme that these plans use$/, scheme);
    }
  });

  test('the remaining numbers of children are the hosts’ own', () => {
    const others = plans.flatMap((plan) =>
      plan.person.identifiers.filter((i) => i.scheme !== 'upn').map((i) => i.scheme),
    );
    assert.deepEqual([...new Set(others)].sort(), [
      'brookside-student-number',
      'larkfield-admission-number',
    ]);
  });
});

describe('the words', () => {
  test('hold no address, telephone number or link', () => {
    for (const plan of plans) {
      const text = JSON.stringify(plan);
      assert.doesNotMatch(text, /https?:|www\.|@|\b0\d{3,4} ?\d{3} ?\d{3,4}\b/);
    }
  });

  test('never word a line of provision as an entitlement', () => {
    for (const line of plans.flatMap((plan) => plan.provision)) {
      assert.doesNotMatch(line.statement, /entitle|will receive|\bmust\b|right to/i);
    }
  });
});
