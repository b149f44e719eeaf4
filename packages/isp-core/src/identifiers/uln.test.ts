import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { formatUln, parseUln, type Uln } from './uln.ts';

function read(text: string): Uln {
  const parsed = parseUln(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
}

it('reads a number, with or without spaces', () => {
  const value = { text: '9276308686', kind: 'learner', checkDigit: { ok: true } };
  assert.deepEqual(read('9276308686'), value);
  assert.deepEqual(read(' 9276 308 686 '), value);
});

it('keeps a number whose last digit is wrong, and says which it should be', () => {
  assert.deepEqual(read('9276308680').checkDigit, { ok: false, expected: '6' });
});

it('knows that for some nine digits there is no right last digit', () => {
  // 1 × 10 + 6 × 2 = 22, which leaves nothing modulo 11.
  for (let last = 0; last <= 9; last++) {
    assert.deepEqual(read(`100000006${last}`).checkDigit, { ok: false, expected: undefined });
  }
});

it('tells the number that stands for "not known" from one of a learner', () => {
  assert.equal(read('9999999999').kind, 'not-known');
  assert.equal(read('9999999998').kind, 'learner');
});

it('says what a number looks like where this is none', () => {
  for (const text of ['', '927630868', '92763086860', '0276308686', '927630868X', '92763０8686']) {
    const parsed = parseUln(text);
    assert.ok(!parsed.ok, text);
    assert.equal(parsed.error.code, 'ISP_IDENTIFIER_ULN_SHAPE');
    assert.match(parsed.error.message, /ten digits/);
  }
});

const nineDigits = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String);
const anyUln = fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }).map(String);
const rightUln = nineDigits
  .map((nine) =>
    Array.from({ length: 10 }, (_, last) => nine + String(last)).find((text) => isRight(text)),
  )
  .filter((text) => text !== undefined);

const isRight = (text: string) => {
  const parsed = parseUln(text);
  return parsed.ok && parsed.value.kind === 'learner' && parsed.value.checkDigit.ok;
};

it('agrees with the sum over all ten digits, which leaves 10', () => {
  fc.assert(
    fc.property(fc.oneof(anyUln, rightUln), (text) => {
      const sum = Array.from(text).reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
      assert.equal(read(text).checkDigit.ok, sum % 11 === 10);
    }),
  );
});

it('notices every one digit that was miscopied', () => {
  fc.assert(
    fc.property(rightUln, (text) => {
      for (let at = 0; at < 10; at++) {
        for (let by = 1; by <= 9; by++) {
          const digit = (Number(text.charAt(at)) + by) % 10;
          const wrong = text.slice(0, at) + String(digit) + text.slice(at + 1);
          assert.ok(!isRight(wrong), `${text} and ${wrong}`);
        }
      }
    }),
  );
});

it('notices two neighbours that changed places', () => {
  fc.assert(
    fc.property(rightUln, fc.nat({ max: 8 }), (text, at) => {
      const [a, b] = [text.charAt(at), text.charAt(at + 1)];
      const swapped = text.slice(0, at) + b + a + text.slice(at + 2);
      assert.equal(isRight(swapped), a === b);
    }),
  );
});

it('comes back the same through format and parse', () => {
  fc.assert(
    fc.property(anyUln, (text) => {
      assert.equal(formatUln(read(text)), text);
      assert.deepEqual(read(formatUln(read(text))), read(text));
    }),
  );
});
