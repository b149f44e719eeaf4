import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hill, newKeys, trustFile, trustIn, vale } from '../testing/transfer-between.ts';
import { hillKeys, strangerKeys } from '../testing/transfer-of-robin.ts';
import { sealingKeyFor } from './trust/find-key.ts';
import { parseTrust } from './trust/parse-trust.ts';

describe('whom a setting trusts', () => {
  test('is told without private keys, and each id once', () => {
    const codes = (value: unknown) => {
      const parsed = parseTrust(value);
      return parsed.ok ? [] : parsed.error.map(({ code, path }) => `${code} ${path}`);
    };
    assert.deepEqual(codes(trustFile([hill, hillKeys.signWith.key as never])), [
      'ISP_TRUST_PRIVATE_KEY /settings/0/keys/0',
    ]);
    assert.deepEqual(
      codes(trustFile([hill, { kty: 'oct', k: 'c2VjcmV0', kid: 'x', use: 'sig' }])),
      ['ISP_TRUST_PRIVATE_KEY /settings/0/keys/0'],
    );
    assert.deepEqual(codes(trustFile([hill, hillKeys.signing], [vale, hillKeys.signing])), [
      'ISP_TRUST_REPEATED_ID /settings/1/keys/0',
    ]);
    assert.deepEqual(codes(trustFile([hill, { ...hillKeys.signing, revokedon: '2026-01-01' }])), [
      'ISP_TRUST_BAD_FILE /settings/0/keys/0',
    ]);
    assert.deepEqual(codes(null), ['ISP_TRUST_BAD_FILE ']);
  });

  test('and seals with the key that came into use last', async () => {
    const [a, b] = [await newKeys('a'), await newKeys('b')];
    const store = trustIn([
      vale,
      { ...a.sealing, validFrom: '2025-01-01' },
      { ...b.sealing, validFrom: '2026-01-01' },
      { ...strangerKeys.sealing, validFrom: '2026-02-01', revokedOn: '2026-03-01' },
    ]);
    assert.equal(sealingKeyFor(store, vale, '2025-06-01')?.keyId, 'a-opens');
    assert.equal(sealingKeyFor(store, vale, '2026-06-01')?.keyId, 'b-opens');
    assert.equal(sealingKeyFor(store, hill, '2026-06-01'), undefined);
  });
});
