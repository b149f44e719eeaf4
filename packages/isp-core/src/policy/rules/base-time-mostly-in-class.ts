/** A base is a resource and not a placement: most of the week is in class with everybody else. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'base-time-mostly-in-class',
  since: '0.2.0',
  impact: 'should',
  topics: ['base'],
  sources: [
    { ref: 'nasen-response-2026', at: 'Inclusion bases' },
    { ref: 'dfe-cria-2026', at: 'Support Bases and Specialist Bases' },
  ],
  help: 'Write down how many hours a week the child is in the base and in class. Where it is mostly the base, say why, and what would make more time in class possible.',
  familyHelp:
    'The plan should tell you how much of the week your child is in class with everybody else, and what is done to make that possible.',
  why: 'Children belong with their class. Time apart should buy something that time together cannot.',
  options: { percent: 50 },
  messages: {
    'mostly-class':
      'The child is in class for {inClass} hours a week and in the base for {inBase}.',
    'mostly-base':
      'The child is in the base for {inBase} hours a week and in class for {inClass}. Is that what the child wants and needs? What would make more time in class possible?',
    'no-class':
      'The child is not in class with everybody else at all. Is this base used as a placement? Agree the first step into class.',
  },
  check({ base }, { options, pass, fail, ask }) {
    if (base === undefined) return [];
    const data = { inClass: base.hoursInClass, inBase: base.hoursInBase };
    if (data.inClass === 0 && data.inBase > 0) return fail('no-class', '/base');
    return data.inClass * 100 >= (data.inClass + data.inBase) * options.percent
      ? pass('mostly-class', '/base', data)
      : ask('mostly-base', '/base', data);
  },
});

export const examples: readonly Example[] = [
  {
    name: 'an afternoon a week in the base',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'mostly-class',
    at: '/base',
  },
  {
    name: 'half and half',
    base: 'specialist',
    patch: { '/base/hoursInBase': 12.5, '/base/hoursInClass': 12.5 },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'mostly-class',
  },
  {
    name: 'mostly in the base',
    base: 'specialist',
    patch: { '/base/hoursInBase': 15, '/base/hoursInClass': 10 },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'mostly-base',
    at: '/base',
  },
  {
    name: 'never in class',
    base: 'specialist',
    patch: { '/base/hoursInBase': 25, '/base/hoursInClass': 0 },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'no-class',
  },
  {
    name: 'no base',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
