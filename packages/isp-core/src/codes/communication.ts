/** Ways in which a child communicates, and formats that children and families need. */
import type { CodeList } from './code-list.ts';
import { indicative as entry } from './indicative-entry.ts';

export const communicationMethods: CodeList = {
  id: 'communication-methods',
  title: 'Ways to communicate',
  version: '2026-11',
  source: { ref: 'send-code-2015', at: 'chapter 1' },
  entries: [
    entry('speech', 'Speech', 'Spoken words.'),
    entry('bsl', 'British Sign Language', 'A language of its own, with its own grammar.'),
    entry('sse', 'Sign Supported English', 'Signs in the order of English.'),
    entry('makaton', 'Makaton', 'Signs and symbols used beside speech.'),
    entry('aac', 'Communication aid', 'A device or book that speaks for the child.'),
    entry('symbols', 'Symbols or pictures', 'Pointing to or exchanging pictures.'),
    entry('objects', 'Objects of reference', 'Things that stand for what comes next.'),
    entry('eye-pointing', 'Eye pointing', 'Looking at what is meant.'),
    entry('lip-reading', 'Lip-reading', 'Following speech by watching the speaker’s lips.'),
    entry('drawing', 'Drawing', 'Drawing instead of, or beside, words.'),
    entry('gesture', 'Gesture and body language', 'Movement, face and eyes.'),
    entry('writing', 'Writing or typing', 'Written words.'),
  ],
};

export const accessibleFormats: CodeList = {
  id: 'accessible-formats',
  title: 'Formats',
  version: '2026-11',
  source: { ref: 'equality-act-2010', at: 'section 20' },
  entries: [
    entry('large-print', 'Large print', 'Text of 16 point or more.'),
    entry('easy-read', 'Easy read', 'Short sentences with pictures.'),
    entry('symbols', 'Symbols', 'Text supported by pictures or symbols.'),
    entry('captions', 'Captions', 'Speech in videos and meetings shown as text.'),
    entry('audio', 'Audio', 'Read aloud or recorded.'),
    entry('braille', 'Braille', 'Raised dots read by touch.'),
    entry('bsl-video', 'BSL video', 'A recording in British Sign Language.'),
    entry('translated', 'Translated', 'In the family’s own language.'),
    entry('interpreter', 'Interpreter at meetings', 'Somebody who interprets when people meet.'),
    entry('paper', 'Paper', 'Printed, not on a screen.'),
  ],
};
