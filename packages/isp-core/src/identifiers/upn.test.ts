import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { formatUpn, parseUpn, type Upn } from './upn.ts';

const LETTERS = 'A B C D E F G H J K L M N P Q R T U V W X Y Z'.split(' ');

function read(text: string): Upn {
  const parsed = parseUpn(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
}

it('reads a permanent number and its parts', () => {
  assert.deepEqual(read('B801200005001'), {
    text: 'B801200005001',
    kind: 'permanent',
    checkLetter: { ok: true },
    authority: '801',
    establishment: '2000',
    year: '05',
    serial: '001',
  });
});

it('reads temporary numbers, whose last letter counts in the sum', () => {
  for (const text of ['M80120000500A', 'Y80120000500Z']) {
    const upn = read(text);
    assert.equal(upn.kind, 'temporary');
    assert.deepEqual(upn.checkLetter, { ok: true });
  }
});

it('keeps a number whose check letter is wrong, and says which letter it should be', () => {
  assert.deepEqual(read('A801200005001').checkLetter, { ok: false, expected: 'B' });
});

it('is not misled by an example that was added up wrongly in print', () => {
  // The sum is 266, which gives P; a printed example has 267 and Q.
  assert.deepEqual(read('P207000016049').checkLetter, { ok: true });
  assert.deepEqual(read('Q207000016049').checkLetter, { ok: false, expected: 'P' });
  assert.deepEqual(read('B207000016049').checkLetter, { ok: false, expected: 'P' });
});

it('reads numbers as people type them', () => {
  assert.equal(read(' b8012 0000 5001 ').text, 'B801200005001');
});

it('says what a number looks like where this is none', () => {
  const none = [
    '',
    'B80120000500',
    'B8012000050011',
    '8801200005001',
    'I801200005001',
    'B80120000500O',
    'B8O1200005001',
    'B80120000٥001',
  ];
  for (const text of none) {
    const parsed = parseUpn(text);
    assert.ok(!parsed.ok, text);
    assert.equal(parsed.error.code, 'ISP_IDENTIFIER_UPN_SHAPE');
    assert.match(parsed.error.message, /letter and 12 digits/);
  }
});

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));
const twelve = fc
  .tuple(digits(11), fc.oneof(fc.constantFrom(...LETTERS), digits(1)))
  .map((parts) => parts.join(''));

it('gives any twelve characters exactly one right letter', () => {
  fc.assert(
    fc.property(twelve, (rest) => {
      const all = LETTERS.map((letter) => read(letter + rest));
      const right = all.filter(({ checkLetter }) => checkLetter.ok);
      assert.equal(right.length, 1);
      for (const { checkLetter } of all) {
        assert.ok(checkLetter.ok || checkLetter.expected === right[0]?.text.charAt(0));
      }
    }),
  );
});

it('notices any one digit that was miscopied', () => {
  fc.assert(
    fc.property(twelve, fc.nat({ max: 10 }), fc.integer({ min: 1, max: 9 }), (rest, at, by) => {
      const right = LETTERS.find((letter) => read(letter + rest).checkLetter.ok) ?? '';
      const digit = (Number(rest.charAt(at)) + by) % 10;
      const wrong = right + rest.slice(0, at) + String(digit) + rest.slice(at + 1);
      assert.equal(read(wrong).checkLetter.ok, false);
    }),
  );
});

it('comes back the same through format and parse', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LETTERS), twelve, (letter, rest) => {
      const upn = read(letter + rest);
      assert.deepEqual(read(formatUpn(upn)), upn);
      assert.equal(formatUpn(upn), letter + rest);
    }),
  );
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseUpn(text).ok === 'boolean'),
  );
});
