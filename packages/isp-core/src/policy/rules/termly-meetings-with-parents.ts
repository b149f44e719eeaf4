/** Parents are met at least three times a year, so a term does not pass in silence. */
import { familyContacts } from '../../reviews/family-contacts.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'termly-meetings-with-parents',
  since: '0.2.0',
  impact: 'should',
  topics: ['family', 'review'],
  sources: [{ ref: 'send-code-2015', at: '6.65' }],
  help: 'Meet the family at least three times a year, and note what they said.',
  familyHelp:
    'The setting should meet you at least three times a year to talk about how your child is doing.',
  why: 'Small things are put right in a term that a year makes large.',
  // A third of a year, and a long holiday.
  options: { months: 6 },
  messages: {
    met: 'The family was last heard on {on:date}.',
    new: 'The plan is new.',
    silent:
      'The plan last notes a meeting with the family, or their words, on {on:date}. Have you met since?',
    never: 'The plan notes no meeting with the family, nor their words. When did you meet?',
  },
  check(plan, { facts, options, today, pass, ask }) {
    // From 16 the young person has the say, and an EHC plan has its own timetable.
    if (plan.basis.ehcp === 'in-force' || facts.age() >= 16) return [];
    const from = facts.monthsAgo(options.months);
    const on = familyContacts(plan, today)[0]?.on;
    if (on !== undefined)
      return on < from ? ask('silent', '/reviews', { on }) : pass('met', '/reviews', { on });
    const since = plan.basis.decidedOn ?? plan.createdAt.slice(0, 10);
    return since < from ? ask('never', '/reviews') : pass('new', '/reviews');
  },
});

export const examples: readonly Example[] = [
  {
    name: 'five months ago',
    base: 'targeted',
    today: '2029-11-24',
    expect: 'pass',
    messageId: 'met',
  },
  {
    name: 'a new plan',
    base: 'targeted',
    patch: { '/reviews': [], '/voices': [] },
    today: '2029-06-10',
    expect: 'pass',
    messageId: 'new',
  },
  {
    name: 'half a year of silence',
    base: 'targeted',
    today: '2029-12-25',
    expect: 'ask',
    messageId: 'silent',
  },
  {
    name: 'never met',
    base: 'targeted',
    patch: { '/reviews': [], '/voices': [] },
    today: '2029-12-25',
    expect: 'ask',
    messageId: 'never',
  },
  {
    name: 'an EHC plan',
    base: 'specialist',
    today: '2031-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'six months to the day',
    base: 'targeted',
    today: '2029-12-24',
    expect: 'pass',
    messageId: 'met',
  },
  {
    name: 'the family wrote',
    base: 'targeted',
    patch: { '/voices/1/on': '2029-12-01' },
    today: '2030-05-10',
    expect: 'pass',
    messageId: 'met',
  },
  {
    name: 'the child spoke, the family did not',
    base: 'targeted',
    patch: { '/voices/0/on': '2029-12-01' },
    today: '2030-05-10',
    expect: 'ask',
    messageId: 'silent',
  },
  {
    name: 'a meeting of staff does not count',
    base: 'targeted',
    patch: {
      '/voices': [],
      '/reviews/0/voices': [],
      '/reviews/0/attended/2': null,
      '/reviews/0/invited/2': null,
    },
    today: '2029-12-25',
    expect: 'ask',
    messageId: 'never',
  },
];
