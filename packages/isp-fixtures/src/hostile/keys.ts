/** Keys that stand twice, and keys that reach the prototype of an object. */
import { hostile, planWith } from './hostile-text.ts';

const { raw } = String;

/** The key inside that many objects of other systems’ data. */
const inside = (depth: number, member: string) =>
  planWith(
    `"extensions":{"uk.example.mis":${'{"a":'.repeat(depth)}{${member}}${'}'.repeat(depth)}}`,
  );

const pathInside = (depth: number, key: string) =>
  `/extensions/uk.example.mis${'/a'.repeat(depth)}/${key}`;

export const hostileKeys = [
  ...hostile('ISP_READ_FORBIDDEN_KEY', [
    [
      'proto-key',
      'A field called __proto__.',
      () => planWith('"__proto__":{"isAdmin":true}'),
      '/__proto__',
    ],
    [
      'constructor-key',
      'A field called constructor, the other way to an object’s prototype.',
      () => planWith('"person":{"constructor":{"isAdmin":true}}'),
      '/person/constructor',
    ],
    [
      'prototype-key',
      'A field called prototype.',
      () => planWith('"person":{"prototype":{"isAdmin":true}}'),
      '/person/prototype',
    ],
    [
      'escaped-proto-key',
      'A field called __proto__ written with escapes, so that a search of the text misses it.',
      () => planWith(raw`"\u005f\u005fproto\u005f\u005f":{"isAdmin":true}`),
      '/__proto__',
    ],
    [
      'escaped-constructor-key',
      'A field called constructor, one letter of it an escape.',
      () => planWith(raw`"c\u006Fnstructor":1`),
      '/constructor',
    ],
    [
      'proto-null',
      'A field called __proto__ that holds nothing.',
      () => planWith('"__proto__":null'),
      '/__proto__',
    ],
    [
      'proto-in-a-list',
      'The same inside lists.',
      () => planWith('"people":[[{"__proto__":[]}]]'),
      '/people/0/0/__proto__',
    ],
    [
      'proto-deep',
      'The same fifty objects inside other systems’ data.',
      () => inside(50, '"__proto__":1'),
      pathInside(50, '__proto__'),
    ],
    [
      'constructor-deep',
      'A field called constructor, as deep.',
      () => inside(50, '"constructor":1'),
      pathInside(50, 'constructor'),
    ],
    [
      'prototype-deep',
      'A field called prototype, as deep.',
      () => inside(50, '"prototype":1'),
      pathInside(50, 'prototype'),
    ],
  ]),
  ...hostile('ISP_READ_DUPLICATE_KEY', [
    ['duplicate-key', 'The same field twice.', () => planWith('"id":"one","id":"two"'), '/id'],
    [
      'equal-duplicate-key',
      'The same field twice with the same value.',
      () => planWith('"id":"one","id":"one"'),
      '/id',
    ],
    [
      'escaped-duplicate-key',
      'The same field twice, once written with an escape.',
      () => planWith(raw`"id":"one","\u0069d":"two"`),
      '/id',
    ],
    [
      'duplicate-format',
      'It says twice what it is: a reader that takes the last sees another document.',
      () => planWith('"format":"seating-plan"'),
      '/format',
    ],
    [
      'duplicate-with-quotes',
      'Keys with quotation marks in them, twice.',
      () => inside(1, raw`"\"":1,"\u0022":2`),
      pathInside(1, '"'),
    ],
    [
      'duplicate-with-slash',
      'A key with a slash, once escaped.',
      () => inside(0, raw`"a/b":1,"a\/b":2`),
      pathInside(0, 'a~1b'),
    ],
    [
      'duplicate-owl',
      'A key that is an owl, once as itself and once as its two halves.',
      () => inside(0, raw`"🦉":1,"\ud83e\udd89":2`),
      pathInside(0, '🦉'),
    ],
    [
      'duplicate-deep',
      'Twice, fifty objects inside.',
      () => inside(50, '"b":1,"b":1'),
      pathInside(50, 'b'),
    ],
  ]),
];
