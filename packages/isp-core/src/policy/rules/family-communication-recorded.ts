/** How the child communicates and which language the family uses is known before anybody writes to them. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'family-communication-recorded',
  since: '0.2.0',
  impact: 'consider',
  topics: ['family', 'child-first'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'cfa-2014', at: 'section 19' },
    { ref: 'dfe-eia-2026', at: 'Race, families with English as an additional language' },
    { ref: 'send-code-2015', at: 'chapter 1' },
  ],
  help: 'Record the child’s first language, the language the family wants for letters and meetings, how the child communicates, and any formats they need.',
  familyHelp:
    'Tell the setting which language you want for letters and meetings, and how your child likes to communicate. You can ask for large print, easy read, paper or an interpreter.',
  why: 'Whoever is not reached cannot take part. It should not depend on who happens to ring.',
  words: {
    languages: 'the languages of the child and the family',
    methods: 'how the child communicates',
  },
  messages: {
    recorded:
      'The plan says how the child communicates and which languages they and the family use.',
    missing: 'The plan does not say yet {missing:words}. Ask the family, and write it down.',
  },
  check({ person: { communication } }, { pass, fail }) {
    const missing: ('languages' | 'methods')[] = [];
    if (communication.languages.length === 0) missing.push('languages');
    if (communication.methods.length === 0) missing.push('methods');
    const at = '/person/communication';
    return missing.length > 0 ? fail('missing', at, { missing }) : pass('recorded', at);
  },
});

export const examples: readonly Example[] = [
  {
    name: 'speech, and one language',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
  },
  {
    name: 'symbols, and the family’s own language',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
  },
  {
    name: 'no language',
    base: 'targeted',
    patch: { '/person/communication/languages': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
  },
  {
    name: 'nothing on how the child communicates',
    base: 'targeted',
    patch: { '/person/communication/methods': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
    at: '/person/communication',
  },
];
