/** There are no more outcomes than anybody can keep in mind. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'outcomes-few-enough',
  since: '0.1.0',
  impact: 'consider',
  topics: ['outcomes', 'readable'],
  sources: [{ ref: 'nasen-response-2026', at: 'Concise and actionable' }],
  help: 'Choose with the child and the family what matters most now. Put the rest on hold, where nothing is lost.',
  familyHelp:
    'A few outcomes that everybody works on are worth more than a long list. Say which matter most.',
  why: 'Nobody can keep ten aims in mind in a lesson, least of all the child.',
  options: { most: 6 },
  messages: {
    few: 'The outcomes being worked on are few enough to keep in mind.',
    many: 'There are {count:count outcome/outcomes} being worked on at the same time. Which matter most to the child now?',
  },
  check(_plan, { facts, options, pass, ask }) {
    const count = facts.liveOutcomes().filter(({ line }) => line.lifecycle === 'active').length;
    if (count === 0) return [];
    return count > options.most ? ask('many', '/outcomes', { count }) : pass('few', '/outcomes');
  },
});

const more = {
  statement: 'Something else.',
  kind: 'other',
  barriers: [],
  lifecycle: 'active',
  achievement: 'not-yet-judged',
} as const;

const three = {
  '/outcomes/4': { ...more, id: '00000000-0000-4000-8000-000000000904' },
  '/outcomes/5': { ...more, id: '00000000-0000-4000-8000-000000000905' },
  '/outcomes/6': { ...more, id: '00000000-0000-4000-8000-000000000906' },
};

export const examples: readonly Example[] = [
  { name: 'one', base: 'targeted', today: '2030-01-10', expect: 'pass', messageId: 'few' },
  {
    name: 'six, and one on hold',
    base: 'college',
    patch: { ...three, '/outcomes/0/lifecycle': 'on-hold' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'few',
  },
  {
    name: 'seven',
    base: 'college',
    patch: three,
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'many',
    at: '/outcomes',
  },
  {
    name: 'eight',
    base: 'college',
    patch: { ...three, '/outcomes/7': { ...more, id: '00000000-0000-4000-8000-000000000907' } },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'many',
  },
];
