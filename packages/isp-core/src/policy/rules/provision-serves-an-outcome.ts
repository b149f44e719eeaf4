/** Every line of provision works towards something that should change for the child. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'provision-serves-an-outcome',
  since: '0.2.0',
  impact: 'should',
  topics: ['provision', 'outcomes'],
  sources: [
    { ref: 'send-code-2015', at: '6.48 and 6.52' },
    { ref: 'dfe-cria-2026', at: 'Individual Support Plans, contents' },
  ],
  help: 'Link each line of provision to the outcome that it works towards.',
  familyHelp: 'For each kind of help, the plan should tell you what it is meant to lead to.',
  why: 'Help without an aim cannot be judged, and tends to go on for its own sake.',
  messages: {
    serves: 'This line works towards an outcome.',
    none: 'This line is not linked to any outcome. What should it lead to?',
    finished:
      'Every outcome that this line works towards is completed or stopped. Has the help done its work?',
  },
  check(_plan, { facts, pass, fail, ask }) {
    const live = new Set(facts.liveOutcomes().map(({ line }) => line.id));
    return facts.liveProvision().map(({ line, at }) => {
      if (line.outcomes.length === 0) return fail('none', at);
      return line.outcomes.some((id) => live.has(id)) ? pass('serves', at) : ask('finished', at);
    });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'a line for an outcome',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'serves',
    at: '/provision/0',
  },
  {
    name: 'a line for an outcome that is on hold',
    base: 'targeted',
    patch: { '/outcomes/0/lifecycle': 'on-hold' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'serves',
  },
  {
    name: 'a line for nothing in particular',
    base: 'targeted',
    patch: { '/provision/0/outcomes': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'none',
    at: '/provision/0',
  },
  {
    name: 'a line whose outcome was reached',
    base: 'targeted',
    patch: { '/outcomes/0/lifecycle': 'completed' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'finished',
    at: '/provision/0',
  },
  {
    name: 'a line that has ended',
    base: 'targeted',
    patch: { '/provision/0/outcomes': [], '/provision/0/status': 'ended' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'one outcome of two was reached',
    base: 'college',
    patch: { '/outcomes/0/lifecycle': 'completed' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'serves',
  },
];
