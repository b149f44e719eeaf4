/** Texts that look hostile and are harmless: a reader that refuses them is too strict. */
import { makeDocument } from '../edge/make-document.ts';
import type { Json } from '../json.ts';
import type { HostileText } from './hostile-text.ts';

const { raw } = String;

/** The text of a whole plan with this for other systems’ data. */
function planText(extension: string): string {
  const plan: Json = makeDocument({ extensions: {} });
  const text = JSON.stringify(plan);
  const last = text.lastIndexOf('"extensions":{}');
  return `${text.slice(0, last)}"extensions":{"uk.example.mis":${extension}}}`;
}

const depth = 60;

const rows: readonly (readonly [
  name: string,
  summary: string,
  text: () => string | Uint8Array<ArrayBuffer>,
])[] = [
  ['minus-zero', 'Nought with a sign.', () => planText('[-0,-0.0,0e5]')],
  [
    'safe-edges',
    'The largest and smallest safe whole numbers.',
    () => planText('[9007199254740991,-9007199254740991]'),
  ],
  [
    'exponents',
    'Numbers with exponents that a double holds.',
    () => planText('[1E3,2.5e-3,1e+2,12345e10]'),
  ],
  [
    'zeros-at-the-end',
    'Many zeros that mean nothing.',
    () => planText('[1.00000000000000000000,0.50]'),
  ],
  [
    'escaped-owl',
    'A character written as its two halves, together.',
    () => planText(raw`"\ud83e\udd89"`),
  ],
  [
    'escaped-backslash',
    'A backslash and letters that only look like half of a character.',
    () => planText(raw`"\\ud83e"`),
  ],
  [
    'keys-that-differ',
    'Keys that differ in case, in form and in a space.',
    () => planText('{"a":1,"A":2,"a ":3,"é":4,"e\u0301":5}'),
  ],
  [
    'proto-as-text',
    'Forbidden keys as texts, where they do no harm.',
    () => planText('["__proto__","constructor",{"proto":"prototype"}]'),
  ],
  [
    'nearly-forbidden',
    'Keys that are nearly forbidden.',
    () => planText('{"__proto":1,"_proto_":2,"constructors":3,"Prototype":4}'),
  ],
  [
    'brackets-in-text',
    'Brackets, quotation marks and colons inside texts.',
    () => planText(raw`"{[\"a\":1,\"a\":2]}\\"`),
  ],
  [
    'nearly-too-deep',
    'As deep as sixty-three levels: just allowed.',
    () => planText('['.repeat(depth) + ']'.repeat(depth)),
  ],
  [
    'spaces-everywhere',
    'White space wherever it may be.',
    () => JSON.stringify(makeDocument(), null, '\t\n \r'),
  ],
  [
    'bom-bytes',
    'The three bytes of a byte-order mark before a document, as some editors write them.',
    () => bytesOf(`\ufeff${planText('true')}`),
  ],
  [
    'bom-in-text',
    'A byte-order mark before a document that came as text.',
    () => `\ufeff${planText('true')}`,
  ],
  [
    'bytes',
    'A document as bytes, with characters of one to four.',
    () => bytesOf(planText('"é🦉ہے"')),
  ],
];

export const harmlessTexts: readonly HostileText[] = rows.map(([name, summary, text]) => ({
  name: `harmless-${name}`,
  code: undefined,
  path: '',
  summary,
  text,
}));

/** UTF-8, by hand: encoders are not part of the language. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    Array.from(text).flatMap((character) => bytesOfOne(character.codePointAt(0) ?? 0)),
  );
}

function bytesOfOne(code: number): number[] {
  const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
  return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
}
