/** Numbers that readers change without a word. */
import { hostile, planWith } from './hostile-text.ts';

const revision = (written: string) => () => planWith(`"revision":${written}`);

export const hostileNumbers = hostile('ISP_READ_UNSAFE_NUMBER', [
  [
    'unsafe-number',
    'A whole number that most readers silently change by one.',
    revision('9007199254740993'),
    '/revision',
  ],
  [
    'unsafe-even-number',
    'The first whole number that two can share.',
    revision('9007199254740992'),
    '/revision',
  ],
  ['unsafe-negative', 'The same below nought.', revision('-9007199254740993'), '/revision'],
  ['endless-number', 'A number beyond what most readers can hold.', revision('1e999'), '/revision'],
  ['number-1e400', 'A number just beyond.', revision('1e400'), '/revision'],
  ['number-minus-1e400', 'The same below nought.', revision('-1E+400'), '/revision'],
  [
    'vanishing-number',
    'A number so small that it becomes nought.',
    revision('1e-400'),
    '/revision',
  ],
  [
    'too-many-digits',
    'More digits than readers keep: it becomes three.',
    revision('3.00000000000000001'),
    '/revision',
  ],
  ['long-third', 'A third to forty digits.', revision(`0.${'3'.repeat(40)}`), '/revision'],
  [
    'long-whole-number',
    'A whole number of a thousand digits.',
    revision('7'.repeat(1000)),
    '/revision',
  ],
  ['unsafe-with-exponent', 'A large whole number with an exponent.', revision('1e16'), '/revision'],
  [
    'unsafe-in-a-list',
    'The last number of a list.',
    () => planWith('"people":[1,2,18446744073709551615]'),
    '/people/2',
  ],
]);
