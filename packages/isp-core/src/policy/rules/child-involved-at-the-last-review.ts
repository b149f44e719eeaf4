/** The child was part of the last review, in whatever way suits them. */
import { addMonths } from '../../kernel/plain-date.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'child-involved-at-the-last-review',
  since: '0.2.0',
  impact: 'should',
  topics: ['child-first', 'voice', 'review'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'cfa-2014', at: 'section 19' },
    { ref: 'send-code-2015', at: '6.53 to 6.56' },
    { ref: 'dfe-cria-2026', at: 'Article 12' },
  ],
  help: 'Before each review, ask the child what helps and what should change, in the way they communicate best, and link their words to the review. Let them come, if they wish.',
  familyHelp:
    'Your child should be asked before every review, in a way that suits their age and how they communicate, and may come if they want to.',
  why: 'It is the child’s life that is being decided on. Nobody else can say how the help feels.',
  messages: {
    involved: 'The child was part of the last review.',
    'not-linked':
      'Nothing of the child’s is linked to the review of {on:date}, but words of theirs were recorded near that day. Do they belong to it?',
    'left-out':
      'The review of {on:date} has nothing from the child. Ask them now what they make of it, and add their words.',
  },
  check({ people, voices }, { today, facts, pass, fail, ask }) {
    // An earlier one cannot be made good any more.
    const last = facts.heldReviews().find(({ line }) => line.heldOn <= today);
    if (last === undefined) return [];
    const { heldOn: on, attended, voices: linked } = last.line;
    const words = voices.filter(({ speaker }) => speaker === 'child');
    const came = people.some(({ id, role }) => role === 'child' && attended.includes(id));
    if (came || words.some(({ id }) => linked.includes(id))) return pass('involved', last.at);
    const near = words.some((v) => v.on >= addMonths(on, -1) && v.on <= addMonths(on, 1));
    return near ? ask('not-linked', last.at, { on }) : fail('left-out', last.at, { on });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'the child’s words are part of the review',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'involved',
    at: '/reviews/0',
  },
  {
    name: 'the child was there',
    base: 'targeted',
    patch: { '/people/0/role': 'child', '/reviews/0/voices': [] },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'involved',
  },
  {
    name: 'words of the same week, not linked',
    base: 'targeted',
    patch: { '/reviews/0/voices': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'not-linked',
  },
  {
    name: 'the child was not asked',
    base: 'targeted',
    patch: { '/reviews/0/voices': [], '/voices/0': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'left-out',
    at: '/reviews/0',
  },
];
