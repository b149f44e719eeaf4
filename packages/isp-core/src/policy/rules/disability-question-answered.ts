/** Somebody has asked whether the child is disabled in the sense of the Equality Act. */
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'disability-question-answered',
  since: '0.2.0',
  impact: 'consider',
  topics: ['adjustments', 'equality'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'equality-act-2010', at: 'section 20 and Schedule 13' },
    { ref: 'nasen-response-2026', at: 'Reasonable adjustments' },
  ],
  help: 'Ask with the family whether the child has an impairment with a substantial effect that lasts a year or more. “Not known” is an honest answer while you find out. No diagnosis is needed.',
  familyHelp:
    'A child can be disabled in law without any diagnosis. If a difficulty is substantial and lasts a year or more, the duty to make reasonable adjustments may apply: ask.',
  why: 'The duty to make adjustments does not depend on special educational needs, and is easily missed where nobody asks.',
  options: { months: 12 },
  messages: {
    answered:
      'The plan says whether the child is disabled in the sense of the Equality Act, or that this is being found out.',
    'not-asked':
      'The plan does not say whether the child is disabled in the sense of the Equality Act. Has anybody asked?',
    'still-open':
      'Whether the child is disabled is noted as not known, and a barrier was noticed on {noticed:date}, over a year ago. Has it lasted long enough to look at this again?',
  },
  check({ basis, barriers, adjustments }, { today, options, pass, ask }) {
    if (basis.disability === undefined) return ask('not-asked', '/basis');
    const answered = pass('answered', '/basis');
    // Where adjustments are made under the Act already, the answer would change nothing.
    const acted = adjustments.some(({ legalBasis }) => legalBasis === 'equality-act');
    if (basis.disability !== 'not-known' || acted) return answered;
    const from: PlainDate = addMonths(today, -options.months);
    const noticed = barriers.flatMap(({ firstNoticedOn }) => firstNoticedOn ?? []).toSorted()[0];
    return noticed !== undefined && noticed < from
      ? ask('still-open', '/basis', { noticed })
      : answered;
  },
});

export const examples: readonly Example[] = [
  {
    name: 'no',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'answered',
    at: '/basis',
  },
  {
    name: 'not known yet, for a barrier of this year',
    base: 'targeted',
    patch: { '/basis/disability': 'not-known', '/barriers/0/firstNoticedOn': '2029-09-03' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'answered',
  },
  {
    name: 'not asked',
    base: 'targeted',
    patch: { '/basis/disability': null },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'not-asked',
    at: '/basis',
  },
  {
    name: 'not known, for a barrier of long ago',
    base: 'targeted',
    patch: { '/basis/disability': 'not-known' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'still-open',
  },
];
