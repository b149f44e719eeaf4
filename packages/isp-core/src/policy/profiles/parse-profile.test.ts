import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import fc from 'fast-check';
import { codeLists, type CodeLists } from '../../codes/all-lists.ts';
import { findCode } from '../../codes/code-list.ts';
import { englandCurrent } from './england-current.ts';
import { parseProfile } from './parse-profile.ts';
import { profileById, profiles } from './profile-by-id.ts';
import { rules } from '../rules.gen.ts';

const codesOf = (value: unknown, options = {}) => {
  const parsed = parseProfile(value, options);
  return parsed.ok ? [] : parsed.error.map(({ code, path }) => `${code} ${path}`);
};

it('reads the profiles that we ship, through JSON, with every rule and option known', () => {
  for (const profile of profiles) {
    const parsed = parseProfile(JSON.parse(JSON.stringify(profile)), { rules });
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.value, profile);
    assert.equal(profileById(profile.id), profile);
  }
});

it('reads the profile that the guide shows', () => {
  const guide = new URL(
    '../../../../../docs/src/content/docs/guides/write-a-profile.md',
    import.meta.url,
  );
  const [, json = ''] = /```json\n(.*?)```/s.exec(readFileSync(guide, 'utf8')) ?? [];
  assert.deepEqual(codesOf(JSON.parse(json), { rules }), []);
});

it('knows no profile of another id', () => {
  assert.equal(profileById('wales'), undefined);
  assert.equal(profileById('constructor'), undefined);
});

it('says what is missing, unknown or out of bounds, and where', () => {
  const { title: _title, ...untitled } = englandCurrent;
  assert.deepEqual(codesOf(untitled), ['ISP_PROFILE_MISSING /title']);
  assert.deepEqual(codesOf({ ...englandCurrent, owner: 'us' }), ['ISP_PROFILE_UNKNOWN_KEY ']);
  assert.deepEqual(codesOf({ ...englandCurrent, inForceFrom: 'soon' }), [
    'ISP_PROFILE_WRONG_VALUE /inForceFrom',
  ]);
  const reviews = { ...englandCurrent.reviews, reviewWithinMonths: 0, countedKinds: ['weekly'] };
  assert.deepEqual(codesOf({ ...englandCurrent, reviews }), [
    'ISP_PROFILE_WRONG_VALUE /reviews/reviewWithinMonths',
    'ISP_PROFILE_NOT_A_CHOICE /reviews/countedKinds/0',
  ]);
  const sources = [{ ref: 'a-blog', at: 'page 1' }];
  assert.deepEqual(codesOf({ ...englandCurrent, sources }), [
    'ISP_PROFILE_NOT_A_CHOICE /sources/0/ref',
  ]);
  assert.deepEqual(codesOf('england-current'), ['ISP_PROFILE_WRONG_VALUE ']);
});

it('says when a setting is for no rule, no option or another type of value', () => {
  const settings = {
    'review-within-a-yaer': { off: true },
    'voices-recorded': { options: { months: '12', moths: 12 } },
  };
  const profile = { ...englandCurrent, rules: settings };
  assert.deepEqual(codesOf(profile, { rules }), [
    'ISP_PROFILE_UNKNOWN_RULE /rules/review-within-a-yaer',
    'ISP_PROFILE_WRONG_VALUE /rules/voices-recorded/options/months',
    'ISP_PROFILE_UNKNOWN_OPTION /rules/voices-recorded/options/moths',
  ]);
  assert.deepEqual(codesOf(profile), []);
});

it('says when sections, effects, lists or dates of force do not hold together', () => {
  const wrong = {
    ...englandCurrent,
    inForceFrom: '2029-09',
    inForceUntil: '2028',
    codeLists: { layers: ' ' },
    sections: { targeted: ['about', 'homework'], 'Targeted Plus': [] },
    effects: { saving: { must: 'stop' }, printing: {} },
  };
  assert.deepEqual(codesOf(wrong), [
    'ISP_PROFILE_WRONG_VALUE /codeLists/layers',
    'ISP_PROFILE_NOT_A_CHOICE /sections/targeted/1',
    'ISP_PROFILE_UNKNOWN_KEY /sections',
    'ISP_PROFILE_NOT_A_CHOICE /effects/saving/must',
    'ISP_PROFILE_UNKNOWN_KEY /effects',
  ]);
  const dates = (inForceFrom: string, inForceUntil: string) =>
    codesOf({ ...englandCurrent, inForceFrom, inForceUntil });
  assert.deepEqual(dates('2029-09', '2028'), ['ISP_PROFILE_NEVER_IN_FORCE /inForceUntil']);
  assert.deepEqual(dates('2029-09-02', '2029-09-01'), ['ISP_PROFILE_NEVER_IN_FORCE /inForceUntil']);
  assert.deepEqual([...dates('2029-09', '2029'), ...dates('2029', '2029-08-31')], []);
});

it('names the code lists that we ship, in the version that we ship', () => {
  for (const { codeLists: named = {}, sections = {} } of profiles) {
    for (const [list, version] of Object.entries(named)) {
      assert.equal((codeLists as CodeLists)[list]?.version, version, list);
    }
    for (const layer of Object.keys(sections)) assert.ok(findCode(codeLists.layers, layer), layer);
  }
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      assert.equal(parseProfile(value).ok, false);
    }),
  );
});

const messagesOf = (value: unknown, options = {}) => {
  const parsed = parseProfile(value, options);
  return parsed.ok ? [] : parsed.error.map(({ path, message }) => `${path}: ${message}`);
};

it('takes no layer, no code list and no negative number that would silently do nothing', () => {
  const wrong = {
    ...englandCurrent,
    codeLists: { zz: '1' },
    sections: { foo: ['about'] },
    rules: { 'voices-recorded': { options: { months: -3 } } },
  };
  const found = messagesOf(wrong);
  assert.equal(found.length, 3);
  const [lists = '', layers = '', months = ''] = found;
  assert.match(lists, /^\/codeLists: .*“zz”\. It .* named after code lists: .*\blayers\b/);
  assert.match(
    layers,
    /^\/sections: .*“foo”\. It .* after layers: universal, targeted, targeted-plus, specialist\.$/,
  );
  assert.match(months, /^\/rules\/voices-recorded\/options\/months: .*a number of 0 or more/);
});

it('knows the layers and the code lists that there are, all of them', () => {
  const everyLayer = Object.fromEntries(codeLists.layers.entries.map(({ code }) => [code, []]));
  const everyList = Object.fromEntries(
    Object.values(codeLists as CodeLists).map(({ id, version }) => [id, version]),
  );
  const profile = { ...englandCurrent, sections: everyLayer, codeLists: everyList };
  assert.deepEqual(codesOf(profile), []);
});

it('says of an option of a rule what is expected, by what it counts', () => {
  const withOption = (rule: string, option: string, value: unknown) =>
    messagesOf(
      { ...englandCurrent, rules: { [rule]: { options: { [option]: value } } } },
      { rules },
    );
  const expected: [rule: string, option: string, wrong: unknown[], right: number, words: string][] =
    [
      ['voices-recorded', 'months', ['12', 0, 1.5, true], 1, 'a whole number of months, 1 or more'],
      ['recommendation-is-answered', 'weeks', [0, 2.5], 2, 'a whole number of weeks, 1 or more'],
      [
        'ehcp-review-within-a-year',
        'soonDays',
        ['28', 0.5],
        0,
        'a whole number of days, 0 or more',
      ],
      ['aspirations-recorded', 'expectedFromAge', [0], 16, 'a whole number of years, 1 or more'],
      ['base-time-mostly-in-class', 'percent', [101, 0.5], 100, 'a whole number, 0 to 100'],
      ['outcomes-few-enough', 'most', [2.5], 4, 'a whole number, 0 or more'],
    ];
  for (const [rule, option, wrong, right, inWords] of expected) {
    assert.deepEqual(withOption(rule, option, right), []);
    for (const value of wrong) {
      const [message = ''] = withOption(rule, option, value);
      assert.ok(message.endsWith(`should be ${inWords}.`), message);
    }
  }
});

it('says what is expected wherever a value is wrong', () => {
  const cases: [changes: object, words: string][] = [
    [{ id: 'Our Profile' }, 'small letters a to z, digits and single hyphens, at most 64 of them'],
    [{ title: ' ' }, 'text of 1 to 200 characters, not only spaces'],
    [{ title: 7 }, 'text of 1 to 200 characters, not only spaces'],
    [{ inForceFrom: 'soon' }, 'a year, a month or a day, such as 2029, 2029-09 or 2029-09-03'],
    [{ sources: {} }, 'a list'],
    [{ rules: [] }, 'an object with named fields'],
    [{ reviews: 12 }, 'an object with named fields'],
    [{ statuses: [] }, 'a list of one or more'],
    [{ rules: { 'voices-recorded': { off: 'yes' } } }, 'true or false'],
    [{ codeLists: { layers: 1 } }, 'text of 1 to 200 characters, not only spaces'],
    ...[-1, 0, 1.5, '12', 37].map((reviewWithinMonths): [object, string] => [
      { reviews: { ...englandCurrent.reviews, reviewWithinMonths } },
      'a whole number of months, 1 or more and at most 36',
    ]),
  ];
  for (const [changes, inWords] of cases) {
    const [message = ''] = messagesOf({ ...englandCurrent, ...changes });
    assert.ok(message.endsWith(`should be ${inWords}.`), message);
  }
  assert.deepEqual(messagesOf(7), [': The profile should be an object with named fields.']);
});
