/** The family is part of every review: there, or in their own words. */
import { addMonths } from '../../kernel/plain-date.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { isFamily } from '../engine/who-is-who.ts';

export const rule = defineRule({
  id: 'family-involved-at-each-review',
  since: '0.2.0',
  impact: 'should',
  topics: ['family', 'review'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '6.53 to 6.56, and 6.64 to 6.71' },
    { ref: 'dfe-cria-2026', at: 'Individual Support Plans, developed with parents' },
  ],
  help: 'Invite the family to each review in good time, and record who came and what they said. Where they could not come, ask them before or after.',
  familyHelp:
    'You should be invited to every review, at a time you can manage. If you cannot come, you can write, ring or send somebody.',
  why: 'A review without the family knows half of the child’s day.',
  options: { months: 12 },
  messages: {
    involved: 'The family was part of this review.',
    'left-out':
      'This review of {on:date} shows nobody from the family: not invited, not there, and no words of theirs. Talk with them about what was decided.',
    'invited-only':
      'The family was invited to the review of {on:date}, and nothing of theirs is recorded. Were they asked in another way?',
  },
  check({ people, voices }, { today, options, facts, pass, fail, ask }) {
    // From 16 the young person decides who comes.
    if (facts.age() >= 16) return [];
    const family = new Set(people.filter(isFamily).map(({ id }) => id));
    const words = new Set(voices.filter((v) => v.speaker === 'family').map(({ id }) => id));
    const from = addMonths(today, -options.months);
    return facts.heldReviews().flatMap(({ line, at }) => {
      const { heldOn: on, attended, invited, voices: heard } = line;
      if (on < from) return [];
      if (attended.some((id) => family.has(id)) || heard.some((id) => words.has(id))) {
        return pass('involved', at);
      }
      const asked = invited.some((id) => family.has(id));
      return asked ? ask('invited-only', at, { on }) : fail('left-out', at, { on });
    });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'a parent was there',
    base: 'targeted',
    patch: { '/reviews/0/voices': [] },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'involved',
    at: '/reviews/0',
  },
  {
    name: 'a parent could not come, and wrote',
    base: 'targeted',
    patch: { '/reviews/0/attended': [] },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'involved',
  },
  {
    name: 'a meeting of staff alone',
    base: 'targeted',
    patch: { '/reviews/0/invited': [], '/reviews/0/attended': [], '/reviews/0/voices': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'left-out',
    at: '/reviews/0',
  },
  {
    name: 'a parent was invited, and that is all',
    base: 'targeted',
    patch: { '/reviews/0/attended': [], '/reviews/0/voices': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'invited-only',
  },
];
