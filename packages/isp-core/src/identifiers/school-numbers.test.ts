import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { formatDfeNumber, parseDfeNumber } from './dfe-number.ts';
import { formatUrn, parseUrn } from './urn.ts';

it('reads the URN of a school, and of an early years provider', () => {
  assert.deepEqual(parseUrn('999041'), { ok: true, value: { text: '999041', kind: 'school' } });
  for (const text of ['EY999041', '9999041']) {
    assert.deepEqual(parseUrn(text), { ok: true, value: { text, kind: 'early-years' } });
  }
  assert.deepEqual(parseUrn(' ey 999041 '), {
    ok: true,
    value: { text: 'EY999041', kind: 'early-years' },
  });
});

it('reads a DfE number with a stroke, a hyphen, a space or nothing', () => {
  for (const text of ['000/4999', '000-4999', '000 4999', '0004999', ' 000/4999 ']) {
    const parsed = parseDfeNumber(text);
    assert.ok(parsed.ok, text);
    assert.deepEqual(parsed.value, { authority: '000', establishment: '4999' });
    assert.equal(formatDfeNumber(parsed.value), '000/4999');
  }
});

it('says what each looks like where this is none', () => {
  for (const text of ['', '99904', '99990411', 'EY99904', 'EX999041', '99904１']) {
    const parsed = parseUrn(text);
    assert.ok(!parsed.ok, text);
    assert.equal(parsed.error.code, 'ISP_IDENTIFIER_URN_SHAPE');
  }
  for (const text of ['', '000/499', '00/4999', '000//4999', '000.4999', '000/4999/1']) {
    const parsed = parseDfeNumber(text);
    assert.ok(!parsed.ok, text);
    assert.equal(parsed.error.code, 'ISP_IDENTIFIER_DFE_NUMBER_SHAPE');
  }
});

it('comes back the same through format and parse', () => {
  const number = (digits: number) =>
    fc.nat({ max: 10 ** digits - 1 }).map((n) => String(n).padStart(digits, '0'));
  fc.assert(
    fc.property(number(3), number(4), (authority, establishment) => {
      const value = { authority, establishment };
      assert.deepEqual(parseDfeNumber(formatDfeNumber(value)), { ok: true, value });
    }),
  );
  const urn = fc.oneof(
    number(6),
    number(7),
    number(6).map((n) => `EY${n}`),
  );
  fc.assert(
    fc.property(urn, (text) => {
      const parsed = parseUrn(text);
      assert.ok(parsed.ok);
      assert.equal(formatUrn(parsed.value), text);
    }),
  );
});
