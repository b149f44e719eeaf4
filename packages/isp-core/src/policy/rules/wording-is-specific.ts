/** What adults do is worded so that anybody could do it tomorrow, and the family could see that it was done. */
import type { Plan } from '../../plan/plan.ts';
import { valueAt } from '../../kernel/pointer.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { englishStaffTexts, inOtherLanguage } from '../text/english.ts';
import { findPhrase, phraseList } from '../text/phrase-list.ts';
import type { PlanText } from '../text/plan-texts.ts';
import { leftOpen, vagueGroups } from '../text/vague-phrases.ts';

const list = phraseList(vagueGroups);

const fields: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'adjustments.statement',
  'provision.statement',
  'provision.backInClass',
]);

export const rule = defineRule({
  id: 'wording-is-specific',
  since: '0.2.0',
  impact: 'should',
  topics: ['provision', 'wording'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '6.48 and, for EHC plans, 9.69' },
    { ref: 'nasen-response-2026', at: 'Quality of plans' },
  ],
  help: 'Say what an adult does, when and how often. If a supply teacher could not do it from the words alone, the words are not there yet.',
  familyHelp:
    'Words such as “as needed”, “access to” or “opportunities for” do not tell you what will happen. You can ask: what will I see, when, and who will do it?',
  why: 'Vague help is the easiest to leave out, and nobody can tell afterwards whether the child had it.',
  words: leftOpen,
  messages: {
    specific: 'The help in this plan is worded so that one can see whether it happens.',
    vague: 'The words “{phrase}” leave open {open:words}. Agree it, and write it here.',
  },
  check(plan, tools) {
    const texts = englishStaffTexts(plan, tools)?.filter(({ field }) => fields.has(field));
    if (!texts) return inOtherLanguage;
    const vague = texts.flatMap((text) => {
      const found = findPhrase(list, text);
      if (!found || (found.group.leavesOpen === 'often' && hasAmount(plan, text))) return [];
      const { leavesOpen } = found.group;
      return [tools.fail('vague', text.at, { phrase: found.phrase, open: [leavesOpen] })];
    });
    return vague.length > 0 || texts.length === 0 ? vague : tools.pass('specific', '');
  },
});

/** “Regular” beside an amount is only a word too many. */
function hasAmount(plan: Plan, { at, field }: PlanText): boolean {
  return field.startsWith('provision') && valueAt(plan, `${at}/amount`) !== undefined;
}

export const examples: readonly Example[] = [
  {
    name: 'help that says what is done',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'specific',
  },
  {
    name: 'a scheme that is called Access to Work, and a vague word in quotation marks',
    base: 'targeted',
    patch: {
      '/adjustments/0/statement': 'Mr Pike fills in the Access to Work form with Rowan by Friday.',
      '/provision/0/statement': 'Rowan’s “as needed” card is replaced by ten minutes at two.',
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'specific',
  },
  {
    name: '“regular”, where the amount says how often',
    base: 'targeted',
    patch: { '/provision/0/statement': 'Regular practice in planning a task.' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'specific',
  },
  {
    name: 'an adjustment that is made where it suits',
    base: 'targeted',
    patch: { '/adjustments/0/statement': 'Steps are written on a card where appropriate.' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'vague',
    at: '/adjustments/0',
  },
  {
    name: 'provision that is only access',
    base: 'targeted',
    patch: { '/provision/0/statement': 'Access to a quiet space.' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'vague',
    at: '/provision/0',
  },
  {
    name: 'a plan in Welsh',
    base: 'targeted',
    patch: { '/language': 'cy' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'other-language',
  },
];
