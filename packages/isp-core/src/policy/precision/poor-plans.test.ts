/** Each plan that is poor in one way has that fault found, and its good plan does not have it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  planFixture,
  poorPlanDocument,
  poorPlans,
  type Json,
  type PoorPlan,
} from '@isp-kit/fixtures';
import { valueAt } from '../../kernel/pointer.ts';
import { readPlan } from '../../plan/read-plan.ts';
import { checkPlan } from '../check-plan.ts';
import type { Finding } from '../engine/finding.ts';
import { profileById } from '../profiles/profile-by-id.ts';
import { rules } from '../rules.gen.ts';

function findings(document: Json, { profile, today, rule }: PoorPlan): Finding[] {
  const read = readPlan(JSON.stringify(document));
  assert.ok(read.ok, JSON.stringify(read));
  const under = profileById(profile);
  assert.ok(under);
  return checkPlan(read.value, { profile: under, today }).filter((found) => found.rule === rule);
}

describe('a plan that is poor in one way', () => {
  for (const poor of poorPlans) {
    it(`${poor.name}: ${poor.rule} says so, and not of the good plan`, () => {
      const good = JSON.parse(readFileSync(planFixture(poor.base).url, 'utf8')) as Json;
      const bad = poorPlanDocument(poor, good);
      const isFound = (found: Finding) => found.at === poor.at && found.outcome === poor.outcome;
      assert.ok(findings(bad, poor).some(isFound), JSON.stringify(findings(bad, poor), null, 1));
      assert.notEqual(valueAt(bad, poor.at), undefined);
      const before = findings(good, poor).filter(({ outcome }) => outcome !== 'pass');
      assert.deepEqual(
        before.filter(({ at }) => at === poor.at),
        [],
      );
    });
  }

  it('is one of at least thirty, of as many kinds', () => {
    const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));
    const met = new Set(poorPlans.map(({ rule }) => rule));
    assert.ok(poorPlans.length >= 30 && met.size >= 30, `${poorPlans.length} of ${met.size} kinds`);
    assert.deepEqual(
      [...met].filter((rule) => !ids.has(rule)),
      [],
    );
    assert.equal(new Set(poorPlans.map(({ name }) => name)).size, poorPlans.length);
  });
});
