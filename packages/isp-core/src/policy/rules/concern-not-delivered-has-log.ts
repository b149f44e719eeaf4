/** Where the concern is that help was not given, the log shows what was. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'concern-not-delivered-has-log',
  since: '0.2.0',
  impact: 'should',
  topics: ['concerns', 'delivery'],
  sources: [
    { ref: 'isos-lga-ccn-2026', at: 'Two kinds of dispute: below standard, and not delivered' },
    { ref: 'nasen-response-2026', at: 'Being honest, including about what was not delivered' },
  ],
  help: 'Put what is known into the log: which sessions took place and which did not. From now on, note each one.',
  familyHelp: 'If your concern is that help was not given, ask to see the record of each session.',
  why: 'A count settles in a minute what memories cannot settle at all.',
  messages: {
    logged: 'The log says what was given of this line.',
    'not-logged':
      'A concern says that this line is not given, and the log holds nothing about it. What is known? Note each session from now on.',
  },
  check({ concerns, delivery, provision }, { pass, fail }) {
    const about = new Set(
      concerns.flatMap((c) =>
        c.kind === 'not-delivered' && c.status !== 'withdrawn' ? c.about : [],
      ),
    );
    return provision.flatMap(({ id }, i) => {
      if (!about.has(id)) return [];
      const at = `/provision/${i}`;
      return delivery.some((entry) => entry.provision === id)
        ? pass('logged', at)
        : fail('not-logged', at);
    });
  },
});

const entry = (delivered: string) => [
  {
    id: '00000000-0000-4000-8000-000000000100',
    provision: '00000000-0000-4000-8000-000000000060',
    on: '2029-09-17',
    delivered,
  },
];

export const examples: readonly Example[] = [
  {
    name: 'given, says the log',
    base: 'moving',
    patch: { '/delivery': /* @__PURE__ */ entry('yes') },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'logged',
    at: '/provision/0',
  },
  {
    name: 'not given, says the log',
    base: 'moving',
    patch: { '/delivery': /* @__PURE__ */ entry('no') },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'logged',
  },
  {
    name: 'nothing in the log',
    base: 'moving',
    patch: { '/delivery': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'not-logged',
    at: '/provision/0',
  },
  {
    name: 'an open concern, nothing in the log',
    base: 'moving',
    patch: { '/concerns/0/status': 'open', '/delivery': [] },
    today: '2029-11-10',
    expect: 'fail',
    messageId: 'not-logged',
  },
  {
    name: 'a concern about what the plan says',
    base: 'moving',
    patch: { '/concerns/0/kind': 'below-standard' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
