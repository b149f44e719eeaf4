/** Texts that cannot be stored, shown or read out. */
import { wrongValues } from './rows.ts';

const path = '/about/strengths/0/text';

/** A character of each kind by its number, between two words. */
const between = (code: number) => `Kind${String.fromCharCode(code)}and patient`;

export const unstorableTexts = [
  ...wrongValues({
    code: 'CONTROL_CHARACTER',
    path,
    rows: [
      ['null-character', between(0), 'The character that ends texts in C.'],
      ['backspace', between(8), 'A backspace.'],
      ['vertical-tab', between(0x0b), 'A vertical tab.'],
      ['form-feed', between(0x0c), 'A new page.'],
      [
        'carriage-return',
        between(0x0d),
        'The line end of another system: line feeds alone are kept.',
      ],
      ['last-of-the-first', between(0x1f), 'The last control character before the space.'],
      ['delete', between(0x7f), 'The delete character.'],
      ['next-line', between(0x85), 'A line end that some readers do not know.'],
      ['last-of-the-second', between(0x9f), 'The last control character of the second row.'],
    ],
  }),
  ...wrongValues({
    code: 'CONTROL_CHARACTER',
    path,
    readBy: 'parsePlan',
    rows: [
      ['first-half', between(0xd83e), 'The first half of an owl.'],
      ['second-half', between(0xdd89), 'The second half of an owl.'],
      ['halves-swapped', '\udd89\ud83e', 'Both halves of an owl the wrong way round.'],
    ],
  }),
];

export const blankTexts = wrongValues({
  code: 'EMPTY_TEXT',
  path,
  rows: [
    ['empty', '', 'No character at all.'],
    ['space', ' ', 'A space.'],
    ['line-feed', '\n', 'A line feed.'],
    ['tab', '\t', 'A tab.'],
    ...[0xa0, 0x1680, 0x2000, 0x2005, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].map(
      (code) => {
        const number = code.toString(16).padStart(4, '0');
        return [
          `u-${number}`,
          String.fromCharCode(code),
          `White space alone: U+${number}.`,
        ] as const;
      },
    ),
  ],
});

export const longTexts = wrongValues({
  code: 'TOO_LONG',
  path: '/person/givenName',
  rows: [
    [
      'combining',
      `Zoe${'\u0308'.repeat(198)}`,
      'Two hundred and one characters that look like three.',
    ],
    ['joined', '👩\u200d🚀'.repeat(67), 'Sixty-seven astronauts of three characters each.'],
    ['spaces', `Ada${' '.repeat(198)}`, 'Spaces at the end count too.'],
  ],
});
