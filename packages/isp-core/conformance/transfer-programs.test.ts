/** Files that are signed here verify in two other programs, and what they sign opens here. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { signedParts } from '../src/transfer/envelope/one-form.ts';
import { toTransferFile } from '../src/transfer/envelope/from-other-signer.ts';
import { otherPrograms } from './transfer-readers.ts';
import { transferSamples } from './transfer-samples.ts';

const { samples, open, keys, eddsa, receiver } = await transferSamples();
const signers = { ES256: keys, EdDSA: eddsa };
const fileOf = { ES256: samples[0]?.file ?? '', EdDSA: samples[1]?.file ?? '' };
const payloadOf = (file: string) =>
  Buffer.from(signedParts(file)?.payload ?? '', 'base64url').toString();

for (const program of otherPrograms) {
  const skip = program.missing ?? false;
  describe(program.name, { skip }, () => {
    for (const algorithm of program.algorithms) {
      const { signing, signWith } = signers[algorithm];
      const file = fileOf[algorithm];

      test(`verifies what was signed here with ${algorithm}, and not what was altered`, () => {
        assert.equal(program.verify(file, signing), payloadOf(file));
        const parts = signedParts(file);
        assert.ok(parts);
        const other = `${parts.payload.slice(0, 20)}${parts.payload[20] === 'A' ? 'B' : 'A'}`;
        const altered = file.replace(parts.payload.slice(0, 21), other);
        assert.notEqual(altered, file);
        assert.equal(program.verify(altered, signing), undefined);
      });

      test(`signs with ${algorithm} what opens here`, async () => {
        const header = { alg: algorithm, kid: signWith.keyId, typ: 'vnd.isp-kit.transfer+json' };
        for (let time = 0; time < 8; time++) {
          // Half of all ECDSA signatures are the higher of their two forms, so once is not enough.
          const theirs = toTransferFile(program.sign(payloadOf(file), signWith.key, header));
          assert.ok(theirs.ok, JSON.stringify(theirs));
          const opened = await open(theirs.value);
          assert.ok(opened.ok, JSON.stringify(opened));
          assert.equal(program.verify(theirs.value, signing), payloadOf(file));
        }
      });
    }

    test('opens what was sealed here', () => {
      const plaintext = program.unseal(samples[2]?.file ?? '', receiver.decryptWith.key);
      assert.ok(plaintext);
      assert.equal(program.verify(plaintext, keys.signing), payloadOf(plaintext));
    });
  });
}
