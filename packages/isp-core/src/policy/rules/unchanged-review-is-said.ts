/** A review that changes nothing says that it was held and that nothing changes, on purpose. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'unchanged-review-is-said',
  since: '0.2.0',
  impact: 'consider',
  topics: ['review', 'upkeep'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'nasen-response-2026', at: 'Regular and honest review' },
    { ref: 'send-code-2015', at: '6.64 to 6.71' },
  ],
  help: 'After a review, note in a sentence what was said. If everything stays as it is, tick that it was looked at and left unchanged.',
  familyHelp:
    'After each review, the plan should say what was talked about, even if nothing changes.',
  why: 'A review without a trace looks the same as no review.',
  messages: {
    recorded: 'The plan says what came of this review.',
    unchanged: 'This review looked at the plan and left it as it is.',
    empty: 'Nothing is noted about this review. Did everything stay as it was?',
    contradicts:
      'This review is marked as changing nothing, but it decided to change or stop something. Which is right?',
  },
  check(_plan, { facts, today, pass, ask }) {
    const last = facts.heldReviews().find(({ line }) => line.heldOn <= today);
    if (last === undefined) return [];
    const { summary, unchanged, outcomes, provision, adjustments, decisions } = last.line;
    const next = [...outcomes, ...provision, ...adjustments].map((judgement) => judgement.next);
    if (unchanged === true) {
      const changes = next.some((word) => word === 'change' || word === 'stop');
      return changes ? ask('contradicts', last.at) : pass('unchanged', last.at);
    }
    const said = summary !== undefined || next.length + decisions.length > 0;
    return said ? pass('recorded', last.at) : ask('empty', last.at);
  },
});

export const examples: readonly Example[] = [
  {
    name: 'a review with judgements',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
    at: '/reviews/0',
  },
  {
    name: 'left unchanged, and said so',
    base: 'targeted',
    patch: { '/reviews/0/unchanged': true },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'unchanged',
  },
  {
    name: 'held, and not a word',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'empty',
    at: '/reviews/0',
  },
  {
    name: 'unchanged, and yet something stops',
    base: 'specialist',
    patch: { '/reviews/0/unchanged': true, '/reviews/0/provision/1/next': 'stop' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'contradicts',
  },
  {
    name: 'a summary alone',
    base: 'targeted',
    patch: { '/reviews/0/summary': 'We looked at the log together.' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
  },
  {
    name: 'unchanged, and yet something changes',
    base: 'specialist',
    patch: { '/reviews/0/unchanged': true, '/reviews/0/outcomes/0/next': 'change' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'contradicts',
  },
  {
    name: 'unchanged, and everything goes on',
    base: 'specialist',
    patch: { '/reviews/0/unchanged': true },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'unchanged',
  },
  {
    name: 'no review yet',
    base: 'targeted',
    patch: { '/reviews': [] },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
