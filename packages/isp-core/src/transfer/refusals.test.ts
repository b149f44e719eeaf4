import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { FlattenedSign } from 'jose';
import { examplePlan, id } from '../testing/example-plan.ts';
import { hill, moveOfRobin, NOW, trustIn, vale } from '../testing/transfer-between.ts';
import {
  hillKeys,
  open,
  opened,
  pack,
  refused,
  sealTo,
  signedAnyway,
  strangerKeys,
  valeKeys,
  withHeader,
} from '../testing/transfer-of-robin.ts';
import { signedParts, signedText } from './envelope/one-form.ts';
import { lowered } from './envelope/sign.ts';
import { seenInMemory, type OpenOptions } from './open/open-options.ts';
import { packTransfer } from './pack/pack-transfer.ts';
import { receiptFor } from './receipt/receipt-for.ts';
import { transferSentences } from './transfer-issue.ts';

describe('each reason not to open a file has a code of its own', () => {
  test('what it is', async () => {
    await refused('ISP_TRANSFER_NOT_A_TRANSFER', open('Dear colleague'));
    await refused('ISP_TRANSFER_NOT_A_TRANSFER', open(JSON.stringify(examplePlan())));
    await refused('ISP_TRANSFER_TOO_LARGE', open(await pack(), { limits: { maxLength: 1000 } }));
    await refused('ISP_TRANSFER_BAD_FORM', open(`${await pack()}\n`));
    await refused(
      'ISP_TRANSFER_UNKNOWN_VERSION',
      open(await signedAnyway((c) => (c['formatVersion'] = '2.0'))),
    );
    await refused(
      'ISP_TRANSFER_NOT_A_TRANSFER',
      open(await signedAnyway((c) => (c['format'] = 'isp-plan'))),
    );
    await refused(
      'ISP_TRANSFER_IS_RECEIPT',
      open(await receiptFor(await opened(await pack()), { signWith: hillKeys.signWith, at: NOW })),
    );
  });

  test('what its header asks for', async () => {
    const sound = { alg: 'ES256', kid: 'hill-signs', typ: 'vnd.isp-kit.transfer+json' };
    for (const member of ['jku', 'x5u', 'jwk', 'x5c', 'crit', 'b64', 'zip']) {
      const error = await refused(
        'ISP_TRANSFER_FORBIDDEN_HEADER',
        open(await withHeader({ ...sound, [member]: 'x' })),
      );
      assert.deepEqual(error.data, { member });
    }
    for (const alg of ['none', 'HS256', 'RS256', 'ES384', 'ed25519']) {
      await refused('ISP_TRANSFER_WRONG_ALGORITHM', open(await withHeader({ ...sound, alg })));
    }
    await refused(
      'ISP_TRANSFER_WRONG_ALGORITHM',
      open(await withHeader({ ...sound, alg: 'EdDSA' })),
    );
  });

  test('a header that is truly signed, and not in its one form', async () => {
    const { payload = '' } = signedParts(await pack()) ?? {};
    const { key, keyId } = hillKeys.signWith;
    const jws = await new FlattenedSign(Buffer.from(payload, 'base64url'))
      .setProtectedHeader({ typ: 'vnd.isp-kit.transfer+json', kid: keyId, alg: 'ES256' })
      .sign(key);
    const parts = { payload, protected: jws.protected ?? '', signature: lowered(jws.signature) };
    await refused('ISP_TRANSFER_BAD_FORM', open(signedText(parts)));
  });

  test('whose key it is', async () => {
    const file = await packTransfer(moveOfRobin(), { signWith: strangerKeys.signWith });
    await refused('ISP_TRANSFER_UNKNOWN_KEY', open(file));
    const good = await pack();
    const hillWith = (more: object) => ({
      trust: trustIn([hill, { ...hillKeys.signing, ...more }]),
    });
    await refused('ISP_TRANSFER_REVOKED_KEY', open(good, hillWith({ revokedOn: '2027-01-01' })));
    await refused(
      'ISP_TRANSFER_KEY_OUT_OF_DATE',
      open(good, hillWith({ validFrom: '2026-07-21' })),
    );
    await refused('ISP_TRANSFER_KEY_OUT_OF_DATE', open(good, hillWith({ validTo: '2026-07-19' })));
    await opened(good, hillWith({ validFrom: '2026-07-20', validTo: '2026-07-20' }));
    await refused('ISP_TRANSFER_UNUSABLE_KEY', open(good, hillWith({ x: 'A'.repeat(43) })));
    await refused(
      'ISP_TRANSFER_WRONG_SENDER',
      open(good, { trust: trustIn([vale, hillKeys.signing]) }),
    );
    const other = { ...strangerKeys.signing, kid: 'hill-signs' };
    await refused('ISP_TRANSFER_ALTERED', open(good, { trust: trustIn([hill, other]) }));
  });

  test('for whom and when', async () => {
    const file = await pack();
    await refused('ISP_TRANSFER_WRONG_RECIPIENT', open(file, { recipient: hill }));
    await refused('ISP_TRANSFER_NOT_YET_VALID', open(file, { now: '2026-07-20T08:54:00Z' }));
    await opened(file, { now: '2026-07-20T09:56:00+01:00' });
    await refused('ISP_TRANSFER_EXPIRED', open(file, { now: '2026-09-30T22:59:59Z' }));
    await opened(file, { now: '2026-09-30T23:59:58.9+01:00' });
    await assert.rejects(open(file, { now: 'today' }), RangeError);
  });

  test('about whom', async () => {
    const file = await pack();
    const about = (subject: NonNullable<OpenOptions['subject']>) => ({ subject });
    await refused('ISP_TRANSFER_WRONG_CHILD', open(file, about({ upn: 'X000000018001' })));
    await refused('ISP_TRANSFER_WRONG_CHILD', open(file, about({ dateOfBirth: '2017-03-05' })));
    await refused(
      'ISP_TRANSFER_WRONG_CHILD',
      open(file, about({ givenName: 'Sam', familyName: 'Sample' })),
    );
    const person = {
      ...examplePlan().person,
      identifiers: [
        { id: id(2), scheme: 'upn', value: 'X000000017001' },
        { id: id(4), scheme: 'former-upn', value: 'X000000019001' },
      ],
    };
    const moved = await pack({ plan: { ...examplePlan(), person } });
    assert.deepEqual((await opened(moved, about({ upn: 'X000000019001' }))).identity.same, ['upn']);
    const near = { upn: 'x000000017001', givenName: 'Rob', familyName: ' EXAMPLE' };
    assert.deepEqual((await opened(file, about(near))).identity, {
      same: ['upn', 'familyName'],
      different: ['givenName'],
      unknown: ['dateOfBirth'],
    });
  });

  test('whether it is news', async () => {
    const file = await pack();
    const { plan } = await opened(file);
    const current = (revision: number, more = {}) => ({ current: { ...plan, revision, ...more } });
    await refused('ISP_TRANSFER_OLDER_REVISION', open(file, current(4)));
    assert.equal((await opened(file, current(3))).standing, 'same');
    assert.equal((await opened(file, current(2))).standing, 'newer');
    assert.equal((await opened(file, current(3, { language: 'cy' }))).standing, 'differs');
    assert.equal((await opened(file, current(9, { id: id(2) }))).standing, 'other-plan');
  });

  test('whether it was taken in before, however it was sealed', async () => {
    const seen = seenInMemory();
    const sealed = await packTransfer(moveOfRobin(), {
      signWith: hillKeys.signWith,
      encryptTo: sealTo,
    });
    await refused(
      'ISP_TRANSFER_EXPIRED',
      open(sealed, { seen, now: '2027-01-01T00:00:00Z', decryptWith: valeKeys.decryptWith }),
    );
    await opened(sealed, { seen, decryptWith: valeKeys.decryptWith });
    await refused('ISP_TRANSFER_REPLAYED', open(await pack(), { seen }));
    await opened(await pack({ id: id(9002) }), { seen });
  });

  test('what is in it', async () => {
    const badContent = async (change: (content: Record<string, unknown>) => void, path: string) => {
      const error = await refused('ISP_TRANSFER_BAD_CONTENT', open(await signedAnyway(change)));
      assert.equal(error.path, path);
    };
    await badContent((c) => delete c['purpose'], '/purpose');
    await badContent((c) => (c['more'] = 1), '');
    await badContent((c) => (c['subject'] = { ...(c['subject'] as object), upns: [] }), '/subject');
    await badContent(
      (c) => (c['documents'] = [{ document: id(1), sha256: 'a'.repeat(64), sent: 'beside' }]),
      '/documents/0',
    );
    const error = await refused(
      'ISP_TRANSFER_BAD_PLAN',
      open(await signedAnyway((c) => (c['plan'] = { ...(c['plan'] as object), kind: 'other' }))),
    );
    assert.equal(error.path, '/plan');
  });
});

test('every code is told by one of these tests', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'));
  const texts = files.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join();
  const missing = Object.keys(transferSentences).filter((code) => !texts.includes(`'${code}'`));
  assert.deepEqual(missing, []);
});
