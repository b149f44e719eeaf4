/** An outcome is something that one can see or hear happen, so that child and family can tell when it has. */
import type { Outcome } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { inOtherLanguage, isEnglish } from '../text/english.ts';
import { findPhrase, phraseList } from '../text/phrase-list.ts';
import { planTexts } from '../text/plan-texts.ts';
import { vagueOutcomes } from '../text/vague-outcomes.ts';

const list = phraseList(vagueOutcomes);

export const rule = defineRule({
  id: 'outcome-is-observable',
  since: '0.2.0',
  impact: 'should',
  topics: ['outcomes', 'wording'],
  sources: [
    { ref: 'send-code-2015', at: '6.48 and, for EHC plans, 9.66' },
    { ref: 'nasen-response-2026', at: 'Quality of plans' },
  ],
  help: 'Say what the child will do, where and with whom, so that a stranger in the room could see it. Or give a target: how we shall know.',
  familyHelp:
    'You should be able to tell whether an outcome was reached without asking anybody. If it only says “improve” or “develop”, ask: what will we see?',
  why: 'What nobody can see, nobody can celebrate; and at the review everybody has a different opinion.',
  messages: {
    observable: 'This outcome says what one will see, or how one will know.',
    vague:
      'The words “{phrase}” do not say what one will see. What will the child do, where, and how will everybody know?',
    'vague-target':
      'The target says “{phrase}” like the outcome itself. What will one see or hear when it is reached?',
  },
  check(plan, { facts, pass, fail }) {
    if (!isEnglish(plan.language)) return inOtherLanguage;
    const texts = Map.groupBy(planTexts(facts), ({ at }) => at);
    return facts.liveOutcomes().map(({ line, at }) => {
      const vague = (field: string) => {
        const text = texts.get(at)?.find((each) => each.field === field);
        return text && findPhrase(list, text);
      };
      const statement = vague('outcomes.statement');
      if (!statement) return pass('observable', at);
      if (!saysHowToTell(line)) return fail('vague', at, { phrase: statement.phrase });
      const target = saysANumber(line) ? undefined : vague('outcomes.target');
      return target ? fail('vague-target', at, { phrase: target.phrase }) : pass('observable', at);
    });
  },
});

function saysHowToTell({ target, scale }: Outcome): boolean {
  return target !== undefined || scale !== undefined;
}

function saysANumber({ target, scale }: Outcome): boolean {
  return scale !== undefined || /[0-9]/.test(target ?? '');
}

export const examples: readonly Example[] = [
  {
    name: 'something that one can see',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'observable',
    at: '/outcomes/0',
  },
  {
    name: 'an aim to improve, with a target that can be counted',
    base: 'targeted',
    patch: {
      '/outcomes/0/statement': 'Rowan improves at planning.',
      '/outcomes/0/target': 'Three tasks in four finished without a reminder.',
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'observable',
  },
  {
    name: 'an aim to improve, and nothing to see',
    base: 'targeted',
    patch: {
      '/outcomes/0/statement': 'To improve organisation and independence.',
      '/outcomes/0/target': null,
      '/outcomes/0/scale': null,
    },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'vague',
    at: '/outcomes/0',
  },
  {
    name: 'a target that says the same again',
    base: 'targeted',
    patch: {
      '/outcomes/0/statement': 'Rowan will develop confidence.',
      '/outcomes/0/target': 'Improved confidence in class.',
      '/outcomes/0/scale': null,
    },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'vague-target',
    at: '/outcomes/0',
  },
  {
    name: 'a plan in Arabic',
    base: 'targeted',
    patch: { '/language': 'ar' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'other-language',
  },
];
