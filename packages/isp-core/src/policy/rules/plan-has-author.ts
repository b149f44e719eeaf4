/** It is clear who wrote the plan down. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'plan-has-author',
  since: '0.2.0',
  impact: 'consider',
  topics: ['people'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'cfa-2014', at: 'section 67' },
    { ref: 'send-code-2015', at: '6.72 to 6.78' },
    { ref: 'nasen-response-2026', at: 'Concerns, who judges whose work' },
  ],
  help: 'Name who wrote the plan down, among its people.',
  familyHelp: 'You should know who wrote the plan, and so whom to ask about its words.',
  why: 'Words get better when somebody stands by them; and whoever wrote a plan should not be the one to judge a concern about it.',
  messages: {
    named: 'The plan says who wrote it down.',
    missing: 'The plan does not say who wrote it down. Add the person.',
  },
  check: ({ authors }, { pass, fail }) =>
    authors.length > 0 ? pass('named', '/authors') : fail('missing', '/authors'),
});

export const examples: readonly Example[] = [
  {
    name: 'an author',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'named',
    at: '/authors',
  },
  {
    name: 'an author of a record of adjustments',
    base: 'adjustments',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'named',
  },
  {
    name: 'nobody',
    base: 'targeted',
    patch: { '/authors': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
    at: '/authors',
  },
  {
    name: 'nobody, beside an EHC plan',
    base: 'specialist',
    patch: { '/authors': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
  },
];
