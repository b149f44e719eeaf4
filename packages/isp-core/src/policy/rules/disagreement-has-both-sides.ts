/** Where people do not agree, the plan holds what each side says, in its own words. */
import type { Agreement } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'disagreement-has-both-sides',
  since: '0.2.0',
  impact: 'should',
  topics: ['agreement', 'family'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'isos-lga-ccn-2026', at: 'Disagreement' },
    { ref: 'send-code-2015', at: '6.64 to 6.71' },
  ],
  help: 'Where somebody does not agree, write down their reasons in their words, and the setting’s in its own.',
  familyHelp:
    'If you do not agree, the plan should say so in your words, next to what the setting says.',
  why: 'A disagreement that both sides can read can be settled. One that is left out grows.',
  messages: {
    both: 'The plan says what each side thinks.',
    'no-words':
      'Somebody does not fully agree, and the plan does not say why. Ask for their own words.',
    'one-side': 'Somebody does not agree and says why. What does the setting say?',
  },
  check({ agreements }, { pass, fail, ask }) {
    const latest = latestAnswers(agreements);
    const setting = latest.some(({ line }) => line.party === 'setting' && line.words !== undefined);
    return latest.flatMap(({ line: { position, party, words }, at }) => {
      if (position === 'agreed') return [];
      if (words === undefined) return fail('no-words', at);
      const answered = setting || party === 'setting' || position === 'agreed-in-part';
      return answered ? pass('both', at) : ask('one-side', at);
    });
  },
});

/** What each person, or each party where no person is named, said last. */
function latestAnswers(agreements: readonly Agreement[]): { line: Agreement; at: string }[] {
  const latest = new Map<string, { line: Agreement; at: string }>();
  agreements.forEach((line, i) => {
    const who = `${line.party} ${line.person ?? ''}`;
    const known = latest.get(who);
    if (known === undefined || known.line.on <= line.on) {
      latest.set(who, { line, at: `/agreements/${i}` });
    }
  });
  return [...latest.values()];
}

export const examples: readonly Example[] = [
  {
    name: 'the family’s words and the setting’s',
    base: 'moving',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'both',
    at: '/agreements/1',
  },
  {
    name: 'agreed in part, in the family’s words',
    base: 'moving',
    patch: { '/agreements/1/position': 'agreed-in-part', '/agreements/2/words': null },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'both',
  },
  {
    name: 'not agreed, without a reason',
    base: 'moving',
    patch: { '/agreements/1/words': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'no-words',
    at: '/agreements/1',
  },
  {
    name: 'the setting does not answer',
    base: 'moving',
    patch: { '/agreements/2/words': null },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'one-side',
    at: '/agreements/1',
  },
  {
    name: 'everybody agrees',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
