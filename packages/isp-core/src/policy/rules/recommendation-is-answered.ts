/** What a professional recommended is taken up, adapted or not taken up: and if not as it stands, with a reason. */
import { addDays } from '../../kernel/plain-date.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'recommendation-is-answered',
  since: '0.2.0',
  impact: 'should',
  topics: ['advice'],
  sources: [
    { ref: 'nasen-response-2026', at: 'Multi-agency advice, and what was done with it' },
    { ref: 'send-code-2015', at: '6.48 and 6.52' },
  ],
  help: 'Answer each recommendation: adopted, adapted or not adopted. Where it was not taken as it stands, say why.',
  familyHelp:
    'For each thing that a professional recommended, the plan should say what was done, and why if it was not.',
  why: 'Advice that nobody answers helps nobody, and the family is left to wonder.',
  options: { weeks: 6 },
  messages: {
    answered: 'This recommendation is answered.',
    new: 'This recommendation is not decided yet. Who decides, and when?',
    undecided:
      'This recommendation came on {on:date} and is still not decided. Adopt it, adapt it or say why not.',
    'no-reason': 'This recommendation was not taken as it stands, and the plan does not say why.',
    'no-line': 'This recommendation was adopted. Which line of the plan came of it?',
  },
  check({ advice }, { options, today, pass, fail, ask }) {
    return advice.flatMap(({ givenOn, status, recommendations }, i) => {
      if (status !== 'received') return [];
      return recommendations.map(({ response, reason, provision, adjustments }, j) => {
        const at = `/advice/${i}/recommendations/${j}`;
        if (response === 'not-decided') {
          const late = givenOn !== undefined && addDays(givenOn, options.weeks * 7) < today;
          return late ? fail('undecided', at, { on: givenOn }) : ask('new', at);
        }
        if (response !== 'adopted') {
          return reason === undefined ? fail('no-reason', at) : pass('answered', at);
        }
        const linked = provision.length + adjustments.length > 0;
        return linked || reason !== undefined ? pass('answered', at) : ask('no-line', at);
      });
    });
  },
});

const place = '/advice/0/recommendations/0';

export const examples: readonly Example[] = [
  {
    name: 'adopted, with the line that came of it',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'answered',
    at: place,
  },
  {
    name: 'adapted, with a reason',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'answered',
    at: '/advice/0/recommendations/1',
  },
  {
    name: 'five weeks old and not decided',
    base: 'specialist',
    patch: { '/advice/0/recommendations/0/response': 'not-decided' },
    today: '2029-06-25',
    expect: 'ask',
    messageId: 'new',
    at: place,
  },
  {
    name: 'seven weeks old and not decided',
    base: 'specialist',
    patch: { '/advice/0/recommendations/0/response': 'not-decided' },
    today: '2029-07-09',
    expect: 'fail',
    messageId: 'undecided',
    at: place,
  },
  {
    name: 'not adopted, without a reason',
    base: 'specialist',
    patch: { '/advice/0/recommendations/0/response': 'not-adopted' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'no-reason',
    at: place,
  },
  {
    name: 'adopted, and nothing came of it',
    base: 'specialist',
    patch: { '/advice/0/recommendations/0/provision': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'no-line',
    at: place,
  },
  {
    name: 'exactly six weeks',
    base: 'specialist',
    patch: { '/advice/0/recommendations/0/response': 'not-decided' },
    today: '2029-07-02',
    expect: 'ask',
    messageId: 'new',
  },
  {
    name: 'advice that is awaited',
    base: 'specialist',
    patch: { '/advice/0/status': 'requested' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
