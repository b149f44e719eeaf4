/**
 * How often the rules are wrong about good plans. The measure: false alarms (findings that fail or
 * ask and should not) among all findings that say anything, under both profiles of England.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FIXTURES_TODAY, planFixtures } from '@isp-kit/fixtures';
import { parsePlan } from '../../plan/parse-plan.ts';
import { checkPlan } from '../check-plan.ts';
import type { Finding } from '../engine/finding.ts';
import { profiles } from '../profiles/profile-by-id.ts';
import { falseAlarms, meantAlarms, type KnownAlarm } from './testing/alarms-on-good-plans.ts';

interface Said extends Finding {
  readonly plan: string;
}

const said: readonly Said[] = planFixtures.flatMap(({ name, url }) => {
  const parsed = parsePlan(JSON.parse(readFileSync(url, 'utf8')));
  assert.ok(parsed.ok, name);
  return profiles.flatMap((profile) =>
    checkPlan(parsed.value, { profile, today: FIXTURES_TODAY })
      .filter(({ outcome }) => outcome !== 'inapplicable')
      .map((finding) => ({ ...finding, plan: name })),
  );
});

const alarms = said.filter(({ outcome }) => outcome !== 'pass');
const keyOf = ({ plan, rule, at }: KnownAlarm | Said) => `${plan} ${rule} ${at}`;
const keysOf = (known: readonly (KnownAlarm | Said)[]) => [...new Set(known.map(keyOf))].toSorted();

describe('of the curated plans', () => {
  it('no rule says that one lacks what it must have, but of the review that is late on purpose', () => {
    assert.ok(planFixtures.length >= 25 && said.length > 5000, `${said.length}`);
    const must = alarms.filter(({ outcome, impact }) => outcome === 'fail' && impact === 'must');
    assert.deepEqual(keysOf(must), ['year-10-physical review-within-a-year /reviews/0']);
  });

  it('nothing is said against one that is not known, with the reason', () => {
    assert.deepEqual(keysOf(alarms), keysOf([...meantAlarms, ...falseAlarms]));
    assert.ok([...meantAlarms, ...falseAlarms].every(({ why }) => /^[A-Z].{20,}\.$/su.test(why)));
  });

  it('the fixtures’ own page names those that are weak on purpose, and no others', () => {
    const page = readFileSync(
      new URL('../../../../isp-fixtures/README.md', import.meta.url),
      'utf8',
    );
    const named = [...page.matchAll(/^- `([a-z0-9-]+)`: /gm)].map(([, name]) => name);
    const meant = new Set<string>(meantAlarms.map(({ plan }) => plan));
    assert.deepEqual(named.toSorted(), [...meant].toSorted());
  });

  it('at most two findings in a hundred are false alarms', () => {
    const wrong = new Set(falseAlarms.map(keyOf));
    const share = alarms.filter((finding) => wrong.has(keyOf(finding))).length / said.length;
    assert.ok(share <= 0.02, `${(share * 100).toFixed(2)} %`);
    // Who thinks that the other alarms are false too, still has fewer than that.
    assert.ok(alarms.length / said.length <= 0.02, `${alarms.length} of ${said.length}`);
  });
});
