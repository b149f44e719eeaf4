/** There are no more outcomes than anybody can keep in mind. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'outcomes-few-enough',
  since: '0.2.0',
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

export const examples: readonly Example[] = [
  { name: 'one', base: 'targeted', today: '2030-01-10', expect: 'pass', messageId: 'few' },
  { name: 'four', base: 'college', today: '2030-01-10', expect: 'pass', messageId: 'few' },
  {
    name: 'seven',
    base: 'college',
    patch: {
      '/outcomes/4': {
        id: '00000000-0000-4000-8000-000000000904',
        statement: 'Ngozi cooks for Sol.',
        kind: 'independence',
        barriers: [],
        lifecycle: 'active',
        achievement: 'not-yet-judged',
      },
      '/outcomes/5': {
        id: '00000000-0000-4000-8000-000000000905',
        statement: 'Ngozi swims a length.',
        kind: 'health',
        barriers: [],
        lifecycle: 'active',
        achievement: 'not-yet-judged',
      },
      '/outcomes/6': {
        id: '00000000-0000-4000-8000-000000000906',
        statement: 'Ngozi reads a recipe.',
        kind: 'attainment',
        barriers: [],
        lifecycle: 'active',
        achievement: 'not-yet-judged',
      },
    },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'many',
    at: '/outcomes',
  },
  {
    name: 'eight, of which one is on hold',
    base: 'college',
    patch: {
      '/outcomes/0/lifecycle': 'on-hold',
      '/outcomes/4': {
        id: '00000000-0000-4000-8000-000000000904',
        statement: 'Ngozi cooks for Sol.',
        kind: 'independence',
        barriers: [],
        lifecycle: 'active',
        achievement: 'not-yet-judged',
      },
      '/outcomes/5': {
        id: '00000000-0000-4000-8000-000000000905',
        statement: 'Ngozi swims a length.',
        kind: 'health',
        barriers: [],
        lifecycle: 'active',
        achievement: 'not-yet-judged',
      },
      '/outcomes/6': {
        id: '00000000-0000-4000-8000-000000000906',
        statement: 'Ngozi reads a recipe.',
        kind: 'attainment',
        barriers: [],
        lifecycle: 'active',
        achievement: 'not-yet-judged',
      },
      '/outcomes/7': {
        id: '00000000-0000-4000-8000-000000000907',
        statement: 'Ngozi rings the doctor.',
        kind: 'health',
        barriers: [],
        lifecycle: 'active',
        achievement: 'not-yet-judged',
      },
    },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'many',
  },
];
