/** Texts made to hurt whoever reads them. Made on demand, so that no megabytes are kept as files. */

export interface HostileText {
  readonly name: string;
  /** The code of the one issue that reading the text gives. */
  readonly code: string;
  /** JSON Pointer to the defect; `''` is the whole text. */
  readonly path: string;
  readonly summary: string;
  /** Makes the text, the same each time. */
  readonly text: () => string;
}

/** Valid JSON in more bytes than the reader’s default limit of 5,000,000. */
export function tooLargeText(bytes = 5_000_001): string {
  const [before, after] = ['{"format":"isp-plan","padding":"', '"}'];
  return before + 'a'.repeat(bytes - before.length - after.length) + after;
}

const nestedText = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

export const hostileTexts: readonly HostileText[] = [
  {
    name: 'constructor-key',
    code: 'ISP_READ_FORBIDDEN_KEY',
    path: '/person/constructor',
    summary: 'A field called constructor, the other way to an object’s prototype.',
    text: () => '{"format":"isp-plan","person":{"constructor":{"isAdmin":true}}}',
  },
  {
    name: 'prototype-key',
    code: 'ISP_READ_FORBIDDEN_KEY',
    path: '/person/prototype',
    summary: 'A field called prototype.',
    text: () => '{"format":"isp-plan","person":{"prototype":{"isAdmin":true}}}',
  },
  {
    name: 'escaped-proto-key',
    code: 'ISP_READ_FORBIDDEN_KEY',
    path: '/__proto__',
    summary:
      'A field called __proto__ written with escapes, so that a search of the text misses it.',
    text: () => String.raw`{"format":"isp-plan","\u005f\u005fproto\u005f\u005f":{"isAdmin":true}}`,
  },
  {
    name: 'escaped-duplicate-key',
    code: 'ISP_READ_DUPLICATE_KEY',
    path: '/id',
    summary: 'The same field twice, once written with an escape.',
    text: () => String.raw`{"format":"isp-plan","id":"one","\u0069d":"two"}`,
  },
  {
    name: 'lone-surrogate',
    code: 'ISP_READ_LONE_SURROGATE',
    path: '/language',
    summary: 'Half of a character, which many stores cannot hold.',
    text: () => String.raw`{"format":"isp-plan","language":"\ud83d"}`,
  },
  {
    name: 'unsafe-number',
    code: 'ISP_READ_UNSAFE_NUMBER',
    path: '/revision',
    summary: 'A whole number that most readers silently change by one.',
    text: () => '{"format":"isp-plan","revision":9007199254740993}',
  },
  {
    name: 'endless-number',
    code: 'ISP_READ_UNSAFE_NUMBER',
    path: '/revision',
    summary: 'A number beyond what most readers can hold.',
    text: () => '{"format":"isp-plan","revision":1e999}',
  },
  {
    name: 'very-deep',
    code: 'ISP_READ_TOO_DEEP',
    path: '',
    summary: 'A hundred thousand lists inside each other, to exhaust the stack.',
    text: () => nestedText(100_000),
  },
  {
    name: 'too-large',
    code: 'ISP_READ_TOO_LARGE',
    path: '',
    summary: 'One byte more than five million.',
    text: () => tooLargeText(),
  },
];
