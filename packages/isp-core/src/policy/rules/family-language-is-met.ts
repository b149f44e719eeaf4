/** A family that does not use the plan's language is met in their own. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

const bridges = new Set(['interpreter', 'translated', 'bsl-video']);

export const rule = defineRule({
  id: 'family-language-is-met',
  since: '0.2.0',
  impact: 'should',
  topics: ['family'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'cfa-2014', at: 'section 19' },
    { ref: 'dfe-eia-2026', at: 'Race, families with English as an additional language' },
    { ref: 'nasen-response-2026', at: 'Community languages and accessible formats' },
  ],
  help: 'Where the family wants another language than the plan’s, agree an interpreter or a translation, and record it among the formats.',
  familyHelp:
    'You can have the plan and the meetings in your own language. Ask for an interpreter or a translation; your child should not have to interpret.',
  why: 'A plan that the family cannot read was not made with them, whoever signed it.',
  messages: {
    met: 'The family’s language differs from the plan’s, and the plan says how that is bridged.',
    same: 'The plan is in a language of the family.',
    'not-met':
      'The family wants another language than the plan’s, and neither an interpreter nor a translation is recorded. Ask what suits them.',
    'not-asked':
      'The child’s first language is not the plan’s. Which language does the family want for letters and meetings?',
  },
  check({ person, language }, { pass, fail, ask }) {
    const { languages, formats } = person.communication;
    const at = '/person/communication';
    const bridged = formats.some((format) => bridges.has(format));
    // What the family chose for letters counts; where nobody asked, the child’s first language is a hint.
    const chosen = languages.filter(({ use }) => use === 'family');
    const spoken = chosen.length > 0 ? chosen : languages.filter(({ use }) => use === 'first');
    if (spoken.length === 0) return [];
    if (spoken.some((l) => primary(l.language) === primary(language))) return pass('same', at);
    if (bridged) return pass('met', at);
    return chosen.length > 0 ? fail('not-met', at) : ask('not-asked', at);
  },
});

/** `en` of `en-GB`. */
const primary = (tag: string) => tag.toLowerCase().split('-')[0];

export const examples: readonly Example[] = [
  {
    name: 'an interpreter and translations',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'met',
  },
  {
    name: 'one language',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'same',
  },
  {
    name: 'another first language, and letters wanted in English',
    base: 'specialist',
    patch: {
      '/person/communication/formats': [],
      '/person/communication/languages/1/language': 'en',
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'same',
  },
  {
    name: 'another language, and no bridge',
    base: 'specialist',
    patch: { '/person/communication/formats': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'not-met',
    at: '/person/communication',
  },
  {
    name: 'another first language, and nobody asked',
    base: 'targeted',
    patch: { '/person/communication/languages/0/language': 'pl' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'not-asked',
  },
];
