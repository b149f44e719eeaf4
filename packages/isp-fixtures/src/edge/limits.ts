/** Every value as long, as short, as large or as small as it may be. */
import { patched } from '../patch/apply-patch.ts';
import { textLengths, type Pattern } from '../table/field.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import type { EdgeFixture } from './edge-fixture.ts';
import { makeDocument } from './make-document.ts';

/** One character that is two UTF-16 units: who counts units counts it twice. */
const ASTRAL = '🦉';

const longestPatterns: Readonly<Record<Exclude<Pattern, 'id'>, string>> = {
  code: `A${'-'.repeat(62)}9`,
  date: '9999-12-31',
  instant: '9999-12-31T23:59:59.999999999+23:59',
  language: `abcdefgh${'-a1b2c3d4'.repeat(8)}`,
  mediaType: `${'a'.repeat(62)}!/${'0'.repeat(62)}+`,
  sha256: 'f'.repeat(64),
};

const shortestPatterns: Readonly<Record<Exclude<Pattern, 'id'>, string>> = {
  code: 'R',
  date: '0000-01-01',
  instant: '0000-01-01T00:00:00Z',
  language: 'ur',
  mediaType: 'a/a',
  sha256: '0'.repeat(64),
};

/** The longest namespace: nine parts of 63 characters each. */
const LONGEST_NAMESPACE = ['a', ...Array.from({ length: 8 }, () => '9')]
  .map((first) => first.padEnd(63, '-'))
  .join('.');

export const limits: readonly EdgeFixture[] = [
  {
    name: 'everything',
    summary: 'Every part, every field, and one entry in every list.',
    value: () => makeDocument(),
  },
  {
    name: 'smallest',
    summary: 'Every list is empty and every field that may be absent is absent.',
    value: () => makeDocument({ optional: false, entries: false }),
  },
  {
    name: 'required-only',
    summary: 'One entry in every list, and every field that may be absent is absent.',
    value: () =>
      // Without the EHC plan, whose part may be absent, no line can point at it.
      patched(makeDocument({ optional: false }), [
        { op: 'remove', path: '/provision/0/ehcpProvision/0' },
      ]),
  },
  {
    name: 'empty-lists',
    summary: 'Every field, and no entry in any list.',
    value: () => withoutReferences(makeDocument({ entries: false })),
  },
  {
    name: 'longest',
    summary: 'Every text and code as long as it may be, in letters.',
    value: () =>
      makeDocument({
        text: (size) => 'n'.repeat(textLengths[size]),
        pattern: (pattern) => longestPatterns[pattern],
        number: ({ max }) => max,
        extensions: { [LONGEST_NAMESPACE]: 'x'.repeat(20_000) },
      }),
  },
  {
    name: 'longest-astral',
    summary:
      'Every text as long as it may be, in characters that are two UTF-16 units and four bytes each.',
    value: () => makeDocument({ text: (size) => ASTRAL.repeat(textLengths[size]) }),
  },
  {
    name: 'shortest',
    summary: 'Every text and code as short as it may be, and every number the smallest.',
    value: () =>
      makeDocument({
        text: () => '–',
        pattern: (pattern) => shortestPatterns[pattern],
        boolean: false,
        extensions: { 'a.b': {} },
      }),
  },
  {
    name: 'finest-steps',
    summary: 'Hours in quarters, and a measure with decimals.',
    value: () =>
      makeDocument({
        number: (field) =>
          field.kind === 'number' ? field.max - (field.step ?? 0.001) : field.max,
      }),
  },
];

/** Without the single references: there is no line that they could lead to. */
function withoutReferences(document: JsonObject): JsonObject {
  const { basis, base } = document;
  return { ...document, basis: without('decidedBy', basis), base: without('ledBy', base) };
}

function without(key: string, owner: Json | undefined): JsonObject {
  return Object.fromEntries(
    Object.entries(isObject(owner) ? owner : {}).filter(([k]) => k !== key),
  );
}
