/** Halves of characters, and bytes that are no text. */
import { hostile, planWith } from './hostile-text.ts';

const { raw } = String;

/** Bytes that begin like a plan, with these in a text. */
function bytesWith(...wrong: readonly number[]): Uint8Array<ArrayBuffer> {
  const [before = '', after = ''] = planWith('"language":"?"').split('?');
  return Uint8Array.from([...asciiOf(before), ...wrong, ...asciiOf(after)]);
}

const asciiOf = (text: string) => Array.from(text, (character) => character.charCodeAt(0));

export const hostileCharacters = [
  ...hostile('ISP_READ_LONE_SURROGATE', [
    [
      'lone-surrogate',
      'Half of a character, which many stores cannot hold.',
      () => planWith(raw`"language":"\ud83d"`),
      '/language',
    ],
    [
      'second-half',
      'The second half of a character alone.',
      () => planWith(raw`"language":"en\uDD89"`),
      '/language',
    ],
    [
      'halves-swapped',
      'Both halves the wrong way round.',
      () => planWith(raw`"language":"\udd89"`),
      '/language',
    ],
    [
      'half-then-letter',
      'A half, and then a letter for the other.',
      () => planWith(raw`"language":"\ud83ex"`),
      '/language',
    ],
    [
      'half-in-a-list',
      'A half in a list of other systems’ data.',
      () => planWith(raw`"extensions":{"uk.example.mis":["ok","\ud83e"]}`),
      '/extensions/uk.example.mis/1',
    ],
    ['half-as-key', 'A half as a key.', () => planWith(raw`"\ud83e":1`), '/\ud83e'],
    [
      'half-as-itself',
      'A half that is not written as an escape, which only texts in memory can have.',
      () => planWith('"language":"\ud83e"'),
      '/language',
    ],
  ]),
  ...hostile('ISP_READ_NOT_UTF8', [
    ['latin-1', 'An é as older systems write it.', () => bytesWith(0xe9)],
    ['overlong-slash', 'A slash in two bytes, to slip past a check.', () => bytesWith(0xc0, 0xaf)],
    [
      'overlong-null',
      'The null character in two bytes, as Java once wrote it.',
      () => bytesWith(0xc0, 0x80),
    ],
    ['overlong-three', 'A letter in three bytes.', () => bytesWith(0xe0, 0x81, 0x81)],
    ['surrogate-bytes', 'Half of a character in three bytes.', () => bytesWith(0xed, 0xa0, 0xbd)],
    ['cut-character', 'The first two bytes of three.', () => bytesWith(0xe2, 0x82)],
    ['continuation-alone', 'A byte that can only follow another.', () => bytesWith(0x80)],
    [
      'beyond-the-last',
      'A character after the last that there is.',
      () => bytesWith(0xf4, 0x90, 0x80, 0x80),
    ],
    ['byte-ff', 'A byte that no text has.', () => bytesWith(0xff)],
    [
      'utf-16-bytes',
      'A whole file in UTF-16, with its mark.',
      () => Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]),
    ],
  ]),
  ...hostile('ISP_READ_NOT_JSON', [
    [
      'utf-16-without-mark',
      'UTF-16 that is also UTF-8, with null characters between.',
      () => Uint8Array.from([0x7b, 0, 0x7d, 0]),
    ],
    [
      'two-boms',
      'Two byte-order marks before a document, of which one is text.',
      () => `\ufeff\ufeff${planWith('"id":1')}`,
    ],
    ['bom-inside', 'A byte-order mark between two fields.', () => planWith('\ufeff"id":1')],
  ]),
];
