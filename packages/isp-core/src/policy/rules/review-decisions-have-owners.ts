/** What a review decides has somebody who does it, and a day. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'review-decisions-have-owners',
  since: '0.2.0',
  impact: 'should',
  topics: ['review'],
  sources: [
    { ref: 'send-code-2015', at: '6.64 to 6.71' },
    { ref: 'prsb-care-plan', at: 'Actions, with who and when' },
  ],
  help: 'For each decision of a review, write down who does it and by when.',
  familyHelp: 'For each thing that a review decides, you should see who does it and by when.',
  why: 'What everybody is to do, nobody does.',
  words: { who: 'who does it', when: 'by when' },
  messages: {
    owned: 'This decision says who does it and by when.',
    missing: 'This decision does not say {missing:words}.',
  },
  check(_plan, { facts, pass, fail }) {
    const [last] = facts.heldReviews();
    if (last === undefined) return [];
    return last.line.decisions.map(({ owner, dueOn }, i) => {
      const at = `${last.at}/decisions/${i}`;
      const missing: ('who' | 'when')[] = [];
      if (owner === undefined) missing.push('who');
      if (dueOn === undefined) missing.push('when');
      return missing.length > 0 ? fail('missing', at, { missing }) : pass('owned', at);
    });
  },
});

const decided = {
  id: '00000000-0000-4000-8000-000000000088',
  text: 'A second adult learns to lead the group.',
};

export const examples: readonly Example[] = [
  {
    name: 'who and when',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'owned',
    at: '/reviews/0/decisions/0',
  },
  {
    name: 'who and when, at a yearly review',
    base: 'targeted',
    patch: {
      '/reviews/0/decisions': [
        {
          id: '00000000-0000-4000-8000-000000000088',
          text: 'A second adult learns to lead the group.',
          owner: '00000000-0000-4000-8000-000000000010',
          dueOn: '2030-02-01',
        },
      ],
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'owned',
  },
  {
    name: 'nobody in particular',
    base: 'targeted',
    patch: { '/reviews/0/decisions': [decided] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
    at: '/reviews/0/decisions/0',
  },
  {
    name: 'at some time',
    base: 'specialist',
    patch: { '/reviews/0/decisions/0/dueOn': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
  },
];
