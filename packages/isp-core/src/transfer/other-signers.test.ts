import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { open, pack, refused } from '../testing/transfer-of-robin.ts';
import { toTransferFile } from './envelope/from-other-signer.ts';
import { signedParts } from './envelope/one-form.ts';

describe('a file that another program signed', () => {
  test('is put in the one form, its signature in the lower of its two', async () => {
    const file = await pack();
    const { payload = '', protected: header = '', signature = '' } = signedParts(file) ?? {};
    const forms = [
      `${header}.${payload}.${signature}`,
      JSON.stringify({ signature, protected: header, payload }, null, 2),
      JSON.stringify({ signatures: [{ signature, protected: header }], payload }),
    ];
    for (const form of forms) {
      await refused('ISP_TRANSFER_BAD_FORM', open(form));
      assert.deepEqual(toTransferFile(form), { ok: true, value: file });
    }
    const n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
    const bytes = Buffer.from(signature, 'base64url');
    const s = n - BigInt(`0x${bytes.subarray(32).toString('hex')}`);
    const twin = Buffer.concat([
      bytes.subarray(0, 32),
      Buffer.from(s.toString(16).padStart(64, '0'), 'hex'),
    ]);
    const twinFile = file.replace(signature, twin.toString('base64url'));
    await refused('ISP_TRANSFER_BAD_FORM', open(twinFile));
    assert.deepEqual(toTransferFile(twinFile), { ok: true, value: file });
  });

  test('is not taken with what no signature covers, or twice signed', async () => {
    const {
      payload = '',
      protected: header = '',
      signature = '',
    } = signedParts(await pack()) ?? {};
    const one = { protected: header, signature };
    for (const signatures of [[], [one, one], [{ ...one, header: { kid: 'other' } }]]) {
      assert.ok(!toTransferFile(JSON.stringify({ payload, signatures })).ok);
    }
  });
});
