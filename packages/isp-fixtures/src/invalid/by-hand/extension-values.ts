/** Other systems’ data that two readers would take in two ways, as values: from text, strict reading finds it first. */
import type { Json } from '../../json.ts';
import type { InvalidByPatch } from '../invalid-fixture.ts';
import { wrongValues } from './rows.ts';

const path = '/extensions/uk.example.mis';

/** A key that an object literal would not keep. */
const withKey = (key: string): Json => Object.fromEntries([[key, 'x']]);

const badExtension = (variant: string, value: Json, summary: string, inside = '') =>
  wrongValues({
    code: 'BAD_EXTENSION',
    path,
    issueAt: `${path}${inside}`,
    readBy: 'parsePlan',
    rows: [[variant, value, summary]],
  });

export const extensionValues: readonly InvalidByPatch[] = [
  ...badExtension('proto', withKey('__proto__'), 'A key that objects hide.', '/__proto__'),
  ...badExtension('over-safe', 9007199254740992, 'The first whole number that is not safe.'),
  ...badExtension('under-safe', -9007199254740992, 'The same below nought.'),
  ...badExtension('deep', [{ rows: [1, 1e21] }], 'An unsafe number, deep inside.', '/0/rows/1'),
  ...badExtension('constructor', withKey('constructor'), 'A key that reaches its prototype.'),
  ...badExtension('prototype', withKey('prototype'), 'Another such key.'),
  ...badExtension('half-key', withKey('\ud83e'), 'A key that is half of a character.'),
  ...badExtension('half-text', ['\udd89'], 'A text that is half of a character.', '/0'),
];
