/** Words that somebody else wrote down say who did. */
import { addMonths } from '../../kernel/plain-date.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { placed } from '../engine/plan-facts.ts';

/** Writing, drawing and a communication aid leave the speaker’s own trace. */
const takenDown = new Set(['spoken', 'signed', 'symbols', 'observed', 'advocate', 'interpreter']);

export const rule = defineRule({
  id: 'voice-says-how-it-was-given',
  since: '0.2.0',
  impact: 'consider',
  topics: ['voice', 'child-first'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'cfa-2014', at: 'section 19' },
    { ref: 'dfe-cria-2026', at: 'Article 12' },
    { ref: 'nasen-response-2026', at: 'The child’s own voice' },
  ],
  help: 'Where somebody else wrote the words down, say who. Keep a drawing or recording among the documents.',
  familyHelp:
    'You should be able to see how your child’s words and yours were given, and who wrote them down.',
  why: 'Words pass through whoever writes them down. A reader needs to know whose hand it was.',
  options: { months: 12 },
  messages: {
    said: 'It is clear how these words were given, and who wrote them down.',
    'nobody-named':
      'These words were not written by the speaker, and it does not say who took them down. Add the person.',
    'not-kept': 'This was drawn, but the drawing is not among the documents. Is it kept somewhere?',
  },
  check({ voices }, { today, options, pass, fail, ask }) {
    // Who wrote down words of years ago is past finding out.
    const from = addMonths(today, -options.months);
    return placed(voices, 'voices').flatMap(({ line, at }) => {
      if (line.on < from) return [];
      if (takenDown.has(line.method) && line.recordedBy === undefined)
        return fail('nobody-named', at);
      const kept = line.method !== 'drawn' || line.document !== undefined;
      return kept ? pass('said', at) : ask('not-kept', at);
    });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'spoken to a teaching assistant, and written by a parent',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'said',
    at: '/voices/0',
  },
  {
    name: 'with symbols and through an interpreter',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'said',
    at: '/voices/1',
  },
  {
    name: 'spoken, to whom is not said',
    base: 'targeted',
    patch: { '/voices/0/recordedBy': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'nobody-named',
    at: '/voices/0',
  },
  {
    name: 'a drawing that is not kept',
    base: 'targeted',
    patch: { '/voices/0/method': 'drawn' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'not-kept',
    at: '/voices/0',
  },
];
