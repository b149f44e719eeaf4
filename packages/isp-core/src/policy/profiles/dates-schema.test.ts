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

it('says what is expected, in words', () => {
  const said = (reviews: object) => {
    const parsed = parseProfile({
      ...englandCurrent,
      reviews: { ...englandCurrent.reviews, ...reviews },
    });
    return parsed.ok ? '' : (parsed.error[0]?.message ?? '');
  };
  const ofKind = (kind: keyof DeadlinePolicies, changes: object) =>
    said({ deadlines: { ...deadlines, [kind]: { ...deadlines?.[kind], ...changes } } });
  const ofShare = (share: unknown) =>
    said({
      triggers: {
        ...triggers,
        'support-not-delivered': { ...triggers?.['support-not-delivered'], share },
      },
    });
  const stages = { informal: { days: 5, schoolDays: 5 } };
  const table = englandProposed2029.reviews.deadlines?.['new-system'];
  const byYearGroup = { '15': { reviewed: 2032, moved: 2034 } };
  const messages: [said: string, words: RegExp][] = [
    [ofKind('ehcp-papers', { weeks: -2 }), /a whole number of weeks, 1 or more and at most 104\.$/],
    [ofKind('provision-end', { dueSoonDays: -1 }), /a whole number of days, 0 or more/],
    [ofKind('phase-transfer', { day: '02-30' }), /a month and a day that every year has/],
    [ofKind('concern-stage', { stages }), /either “days”, 1 to 366, or “schoolDays”, 1 to 200\.$/],
    [ofKind('new-system', { ...table, byYearGroup }), /a year group: R, or 1 to 14\.$/],
    [ofShare(70), /a number from 0 to 1\.$/],
    [ofShare('half'), /a number from 0 to 1\.$/],
  ];
  for (const [message, words] of messages) assert.match(message, words);
});
