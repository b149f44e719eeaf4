/** This plan promises no right that it cannot give: what a child is entitled to stands in law and in an EHC plan. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { englishStaffTexts, inOtherLanguage } from '../text/english.ts';
import { entitlementElsewhere, entitlementGroups } from '../text/entitlement-phrases.ts';
import { findPhrase, phraseList } from '../text/phrase-list.ts';

const promises = phraseList(entitlementGroups);
const elsewhere = phraseList(entitlementElsewhere);

export const rule = defineRule({
  id: 'not-worded-as-entitlement',
  since: '0.2.0',
  impact: 'should',
  topics: ['ehcp', 'wording'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'cfa-2014', at: 'section 42' },
    { ref: 'dfe-cria-2026', at: 'Individual Support Plans' },
  ],
  help: 'Say what is done, by whom and when. Leave words such as “entitled” to the education, health and care plan, and point to its line where this one delivers it.',
  familyHelp:
    'This plan says what the setting does. It does not by itself give a right to it, as an education, health and care plan does. If help does not come, you can raise a concern.',
  why: 'A family that reads a promise of a right relies on it, and finds out in the worst week that this plan could not give it.',
  messages: {
    fine: 'Nothing in this plan is worded as a right that it cannot give.',
    promise:
      'The words “{phrase}” promise a right that this plan cannot give. Say what is done, by whom and when; if an EHC plan gives the right, point to its line.',
  },
  check(plan, tools) {
    const texts = englishStaffTexts(plan, tools);
    if (!texts) return inOtherLanguage;
    const promising = texts.flatMap((text) => {
      const found = findPhrase(promises, text);
      if (!found || findPhrase(elsewhere, text)) return [];
      return [tools.fail('promise', text.at, { phrase: found.phrase })];
    });
    return promising.length > 0 || texts.length === 0 ? promising : tools.pass('fine', '');
  },
});

export const examples: readonly Example[] = [
  {
    name: 'a plan that says what is done',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'fine',
  },
  {
    name: 'a plan that says where the right is written',
    base: 'targeted',
    patch: {
      '/basis/explanation':
        'What Rowan has a right to is written in the EHC plan. This plan says how it is done.',
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'fine',
  },
  {
    name: 'a child who “is entitled to” an hour',
    base: 'targeted',
    patch: { '/provision/0/statement': 'Rowan is entitled to an hour with Mr Pike.' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'promise',
    at: '/provision/0',
  },
  {
    name: 'help that is guaranteed',
    base: 'adjustments',
    patch: { '/adjustments/0/statement': 'A card with steps is guaranteed in each lesson.' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'promise',
    at: '/adjustments/0',
  },
  {
    name: 'a plan in Urdu',
    base: 'targeted',
    patch: { '/language': 'ur' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'other-language',
  },
];
