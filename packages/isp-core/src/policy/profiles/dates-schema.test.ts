/** What somebody else's profile may say of dates. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { DeadlinePolicies } from '../../reviews/deadline-policy.ts';
import type { TriggerPolicy } from '../../reviews/triggers/trigger-policy.ts';
import { englandCurrent } from './england-current.ts';
import { englandProposed2029 } from './england-proposed-2029.ts';
import { parseProfile } from './parse-profile.ts';

const { deadlines, triggers } = englandCurrent.reviews;

function codesOf(changes: object): string[] {
  const reviews = { ...englandCurrent.reviews, ...changes };
  const parsed = parseProfile({ ...englandCurrent, reviews });
  return parsed.ok ? [] : parsed.error.map(({ code, path }) => `${code} ${path}`);
}
const wrong = (kind: keyof DeadlinePolicies, changes: object) =>
  codesOf({ deadlines: { ...deadlines, [kind]: { ...deadlines?.[kind], ...changes } } });
const wrongTrigger = (kind: keyof TriggerPolicy, changes: object) =>
  codesOf({ triggers: { ...triggers, [kind]: { ...triggers?.[kind], ...changes } } });

it('may leave out any of it, and set any number', () => {
  assert.deepEqual(codesOf({ deadlines: {}, triggers: {} }), []);
  const { deadlines: _deadlines, triggers: _triggers, ...bare } = englandCurrent.reviews;
  assert.ok(parseProfile({ ...englandCurrent, reviews: bare }).ok);
  assert.deepEqual(wrong('parent-meeting', { timesAYear: 6 }), []);
  assert.deepEqual(wrong('concern-stage', { stages: { informal: { days: 5 } } }), []);
});

it('takes no kind that there is not, and no number that cannot be', () => {
  const at = '/reviews/deadlines';
  assert.deepEqual(codesOf({ deadlines: { 'school-trip': { sources: [] } } }), [
    `ISP_PROFILE_UNKNOWN_KEY ${at}`,
  ]);
  assert.deepEqual(wrong('ehcp-papers', { weeks: 0 }), [
    `ISP_PROFILE_WRONG_VALUE ${at}/ehcp-papers/weeks`,
  ]);
  assert.deepEqual(wrong('ehcp-papers', { days: 14 }), [
    `ISP_PROFILE_UNKNOWN_KEY ${at}/ehcp-papers`,
  ]);
  assert.deepEqual(wrong('provision-end', { sources: [{ ref: 'a-blog', at: 'page 1' }] }), [
    `ISP_PROFILE_NOT_A_CHOICE ${at}/provision-end/sources/0/ref`,
  ]);
  for (const day of ['02-29', '02-30', '15-02', '2-15', '2027-02-15']) {
    assert.deepEqual(wrong('phase-transfer', { day }), [
      `ISP_PROFILE_WRONG_VALUE ${at}/phase-transfer/day`,
    ]);
  }
  const both = { informal: { days: 5, schoolDays: 5 } };
  assert.equal(wrong('concern-stage', { stages: both }).length, 1);
});

it('knows year groups and school years in the table of the new system', () => {
  const table = englandProposed2029.reviews.deadlines?.['new-system'];
  const withYears = (byYearGroup: object) =>
    codesOf({ deadlines: { 'new-system': { ...table, byYearGroup } } });
  assert.deepEqual(withYears({ '7': { reviewed: 2032, moved: 2034 } }), []);
  assert.equal(withYears({ '15': { reviewed: 2032, moved: 2034 } }).length, 1);
  assert.equal(withYears({ '7': { reviewed: 2032 } }).length, 1);
  assert.equal(withYears({ '7': { reviewed: '2032-3', moved: 2034 } }).length, 1);
});

it('has thresholds of triggers that can be met', () => {
  const at = '/reviews/triggers/support-not-delivered';
  assert.deepEqual(wrongTrigger('support-not-delivered', { share: 0.5 }), []);
  assert.deepEqual(wrongTrigger('support-not-delivered', { share: 70 }), [
    `ISP_PROFILE_WRONG_VALUE ${at}/share`,
  ]);
  assert.deepEqual(wrongTrigger('support-not-delivered', { atLeast: 0 }), [
    `ISP_PROFILE_WRONG_VALUE ${at}/atLeast`,
  ]);
});
