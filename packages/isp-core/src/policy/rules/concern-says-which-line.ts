/** A concern names the lines that it is about, so that the answer stays on the facts. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'concern-says-which-line',
  since: '0.2.0',
  impact: 'consider',
  topics: ['concerns'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'isos-lga-ccn-2026', at: 'Two kinds of dispute: below standard, and not delivered' },
    { ref: 'nasen-response-2026', at: 'Complaints' },
  ],
  help: 'Go through the concern with whoever raised it, and link the lines of the plan that it is about. Their words stay as they are.',
  familyHelp:
    'It helps if your concern says which part of the plan it is about. Staff should find that out with you: you need not know the plan by heart.',
  why: 'A concern about a line can be answered with what happened. One about everything is answered with nothing.',
  messages: {
    linked: 'This concern says which lines it is about.',
    'not-linked': 'Which lines of the plan is this concern about? Ask whoever raised it.',
  },
  check({ concerns }, { pass, ask }) {
    return concerns.flatMap(({ kind, status, about }, i) => {
      const at = `/concerns/${i}`;
      if (about.length > 0) return pass('linked', at);
      return kind === 'other' || status === 'withdrawn' ? [] : ask('not-linked', at);
    });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'about a line of provision',
    base: 'moving',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'linked',
    at: '/concerns/0',
  },
  {
    name: 'about an outcome',
    base: 'moving',
    patch: { '/concerns/0/about': ['00000000-0000-4000-8000-000000000070'] },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'linked',
  },
  {
    name: 'not given, but what?',
    base: 'moving',
    patch: { '/concerns/0/about': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'not-linked',
    at: '/concerns/0',
  },
  {
    name: 'below standard, but which part?',
    base: 'moving',
    patch: { '/concerns/0/about': [], '/concerns/0/kind': 'below-standard' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'not-linked',
  },
  {
    name: 'about something else',
    base: 'moving',
    patch: { '/concerns/0/about': [], '/concerns/0/kind': 'other' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
