/** Texts that careless readers break: other directions, joined characters, white space, line ends. */
import type { EdgeFixture } from './edge-fixture.ts';
import { makeDocument } from './make-document.ts';

const texts: readonly (readonly [name: string, summary: string, text: string])[] = [
  [
    'urdu',
    'Every text in Urdu, which is written from right to left.',
    'ہمارا بچہ گھر پر بہت باتیں کرتا ہے۔',
  ],
  [
    'mixed-directions',
    'Every text in both directions, held apart by isolates.',
    'Amina says \u2067مجھے نقشے پسند ہیں\u2069 (maps).',
  ],
  [
    'direction-override',
    'Every text turned round by an override and turned back: strange, but plain text.',
    'abc \u202efed\u202c ghi',
  ],
  [
    'joined-emoji',
    'Every text one emoji that is seven characters joined by zero-width joiners.',
    '👩\u200d👩\u200d👧\u200d👦',
  ],
  ['combining', 'Every text a letter and its accent as two characters.', 'Zoe\u0308'],
  ['tabs-and-lines', 'Every text with tabs and line feeds.', '\tFirst.\n\n\tSecond.\n'],
  [
    'one-zero-width',
    'Every text nothing but a zero-width space, which is not white space.',
    '\u200b',
  ],
  [
    'spaces-around',
    'Every text a full stop between every kind of white space.',
    '\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000\ufeff.',
  ],
  [
    'no-break-edges',
    'The characters just outside the control characters.',
    '\u0020~\u00a0\ue000\ud7ff\uffff',
  ],
  [
    'markup',
    'Every text looks like a page. It is text, and is shown as such.',
    '<b>&amp;</b> ${x} \\n "q"',
  ],
  ['quotes', 'Every text has quotation marks and backslashes.', '“It’s” "fine" \\ \\u0041 /'],
  [
    'line-separators',
    'Line and paragraph separators, which old scripts take for line ends.',
    'a\u2028b\u2029c',
  ],
  ['highest', 'The highest character that there is.', '\u{10ffff}'],
];

export const textEdges: readonly EdgeFixture[] = texts.map(([name, summary, text]) => ({
  name: `text-${name}`,
  summary,
  value: () => makeDocument({ text: () => text }),
}));
