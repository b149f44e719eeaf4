import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { viewFor } from '../access/view-for.ts';
import { examplePlan, id } from '../testing/example-plan.ts';
import {
  hill,
  moveOfRobin,
  newKeys,
  NOW,
  openedByVale,
  trustFile,
  trustIn,
  vale,
} from '../testing/transfer-between.ts';
import { toTransferFile } from './envelope/from-other-signer.ts';
import { sign } from './envelope/sign.ts';
import { signedParts } from './envelope/one-form.ts';
import { checkDocument } from './open/open-documents.ts';
import { seenInMemory, type OpenOptions } from './open/open-options.ts';
import { openTransfer } from './open/open-transfer.ts';
import type { Received } from './open/received.ts';
import { packTransfer } from './pack/pack-transfer.ts';
import type { TransferInput } from './pack/transfer-input.ts';
import { openReceipt } from './receipt/open-receipt.ts';
import { receiptFor } from './receipt/receipt-for.ts';
import { transferSentences, type TransferIssueCode } from './transfer-issue.ts';
import { sealingKeyFor } from './trust/find-key.ts';
import { parseTrust } from './trust/parse-trust.ts';

const hillKeys = await newKeys('hill');
const valeKeys = await newKeys('vale');
const strangerKeys = await newKeys('stranger');
const ed25519 = await newKeys('hill-ed', 'EdDSA');
const trust = trustIn(
  [hill, hillKeys.signing, ed25519.signing],
  [vale, valeKeys.signing, valeKeys.sealing],
);
const sealTo = sealingKeyFor(trust, vale, '2026-07-20');
assert.ok(sealTo);

const pack = (change: Partial<TransferInput> = {}) =>
  packTransfer(moveOfRobin(change), { signWith: hillKeys.signWith });

const open = (file: string, change: Partial<OpenOptions> = {}) =>
  openTransfer(file, openedByVale(trust, change));

async function opened(file: string, change: Partial<OpenOptions> = {}): Promise<Received> {
  const result = await open(file, change);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

const told = new Set<TransferIssueCode>();

async function refused(code: TransferIssueCode, result: ReturnType<typeof open>) {
  const answer = await result;
  assert.ok(!answer.ok, `opened, and not refused as ${code}`);
  assert.equal(answer.error.code, code);
  assert.equal(answer.error.message, transferSentences[code]);
  told.add(code);
  return answer.error;
}

const text = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');

/** Content that was changed and is signed all the same, as a careless system would. */
async function signedAnyway(change: (content: Record<string, unknown>) => void, kind = 'transfer') {
  const parts = signedParts(await pack());
  assert.ok(parts);
  const content = JSON.parse(Buffer.from(parts.payload, 'base64url').toString()) as Record<
    string,
    unknown
  >;
  change(content);
  return sign(JSON.stringify(content), kind as 'transfer', hillKeys.signWith);
}

const withHeader = async (header: unknown) => {
  const { payload = '', signature = '' } = signedParts(await pack()) ?? {};
  return `{"payload":"${payload}","signatures":[{"protected":"${text(header)}","signature":"${signature}"}]}`;
};

describe('a plan that is sent', () => {
  test('comes out as the receiving setting may see it, with what was kept back', async () => {
    const view = viewFor(examplePlan(), { audience: 'receiving-setting' });
    const received = await opened(await pack());
    assert.deepEqual(received.plan, view.plan);
    assert.deepEqual(received.withheld, view.withheld);
    assert.deepEqual(received.sender, hill);
    assert.deepEqual(received.subject.upns, ['X000000017001']);
    assert.equal(received.standing, 'not-compared');
    assert.equal(received.signedBy, 'hill-signs');
  });

  test('may be signed with Ed25519 too', async () => {
    const file = await packTransfer(moveOfRobin(), { signWith: ed25519.signWith });
    assert.equal((await opened(file)).signedBy, 'hill-ed-signs');
  });

  test('can be sealed, and only its recipient reads it', async () => {
    const file = await packTransfer(moveOfRobin(), {
      signWith: hillKeys.signWith,
      encryptTo: sealTo,
    });
    assert.ok(!Buffer.from(file.split('"')[17] ?? '', 'base64url').includes('Robin'));
    const received = await opened(file, { decryptWith: valeKeys.decryptWith });
    assert.equal(received.sealed, true);
    assert.equal(received.plan.person.givenName, 'Robin');
    await refused('ISP_TRANSFER_SEALED', open(file));
    await refused('ISP_TRANSFER_CANNOT_UNSEAL', open(file, { decryptWith: hillKeys.decryptWith }));
    const sameId = { ...hillKeys.decryptWith, keyId: sealTo.keyId };
    await refused('ISP_TRANSFER_CANNOT_UNSEAL', open(file, { decryptWith: [sameId] }));
  });

  test('keeps the minimum set small, and says what can still be had', async () => {
    const received = await opened(await pack({ set: 'minimum' }));
    const { plan, withheld } = received;
    assert.deepEqual(
      [plan.reviews, plan.progress, plan.delivery, plan.agreements],
      [[], [], [], []],
    );
    assert.ok(plan.about.whatWorks.length > 0 && plan.adjustments.length > 0);
    const listed = withheld.map(({ path }) => path);
    for (const part of ['/reviews', '/agreements']) assert.ok(listed.includes(part), part);
  });

  test('says where the change log stood', async () => {
    const head = 'A'.repeat(43);
    const received = await opened(await pack({ changeLog: { entries: [], head } }));
    assert.deepEqual(received.changeLog, { entries: 0, head });
  });

  test('that contradicts itself is not sent', async () => {
    await assert.rejects(pack({ lawfulAuthority: { basis: 'consent' } }), /givenBy/);
    await assert.rejects(pack({ lawfulAuthority: { basis: 'other' } }), /explanation/);
    await assert.rejects(pack({ expiresAt: '2026-07-20T09:00:00Z' }), /expiresAt/);
    await assert.rejects(pack({ id: 'not an id' }), /\/id/);
  });
});

describe('documents', () => {
  const bytes = new TextEncoder().encode('A report that nobody wrote.');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const line = { title: 'Report', kind: 'report', mediaType: 'text/plain', sha256 } as const;
  const plan = {
    ...examplePlan(),
    documents: [
      { id: id(801), ...line },
      { id: id(802), ...line, title: 'Another' },
    ],
  };

  test('come inside up to a limit, and then beside', async () => {
    const documents = [801, 802].map((n) => ({ document: id(n), content: bytes }));
    const received = await opened(await pack({ plan, documents, inlineUpTo: bytes.length }));
    const [first, second] = received.documents;
    assert.equal(first?.sent, 'inline');
    assert.deepEqual(Buffer.from(first.content ?? []), Buffer.from(bytes));
    assert.equal(second?.sent, 'beside');
    const beside = await checkDocument(received, id(802), bytes);
    assert.ok(beside.ok);
    await refused(
      'ISP_TRANSFER_DOCUMENT_ALTERED',
      checkDocument(received, id(802), bytes.slice(1)) as never,
    );
    await refused(
      'ISP_TRANSFER_UNKNOWN_DOCUMENT',
      checkDocument(received, id(803), bytes) as never,
    );
  });

  test('that were not sent are said to be missing', async () => {
    const received = await opened(await pack({ plan }));
    assert.deepEqual(
      received.documents.map(({ sent }) => sent),
      ['not-sent', 'not-sent'],
    );
  });

  test('that are not those of the plan are neither sent nor taken', async () => {
    const wrong = [{ document: id(801), content: bytes.slice(1) }];
    await assert.rejects(pack({ plan, documents: wrong }), /not the document whose digest/);
    const file = await pack({ plan, documents: [{ document: id(801), content: bytes }] });
    const { payload = '' } = signedParts(file) ?? {};
    const content = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
      documents: { content: string }[];
    };
    content.documents[0]!.content = Buffer.from('Another report.').toString('base64url');
    const resigned = await sign(JSON.stringify(content), 'transfer', hillKeys.signWith);
    await refused('ISP_TRANSFER_DOCUMENT_ALTERED', open(resigned));
  });
});

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

describe('a later minor version', () => {
  test('opens, and keeps what is not known', async () => {
    const file = await signedAnyway((content) => {
      content['formatVersion'] = '1.7';
      content['escort'] = { by: 'taxi' };
      content['sender'] = { ...hill, region: 'North' };
    });
    const received = await opened(file);
    assert.deepEqual(received.newer, {
      version: '1.7',
      members: { '/escort': { by: 'taxi' }, '/sender/region': 'North' },
    });
    assert.equal(received.signedFile, file);
  });
});

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

describe('a receipt', () => {
  const answer = async (file: string) =>
    receiptFor(await opened(file), { signWith: valeKeys.signWith, at: NOW, by: 'Ms Office' });
  const sentByHill = (sent: string) => ({ trust, recipient: hill, sent });

  test('names the file that came, and nothing of the child', async () => {
    const file = await pack();
    const receipt = await answer(file);
    const content = Buffer.from(signedParts(receipt)?.payload ?? '', 'base64url').toString();
    for (const word of ['Robin', 'Example', '2017', 'X0000'])
      assert.ok(!content.includes(word), word);
    const result = await openReceipt(receipt, sentByHill(file));
    assert.ok(result.ok);
    assert.equal(result.value.receivedBy, 'Ms Office');
    assert.equal(result.value.transfer, id(9001));
  });

  test('is refused for another file, from or to another setting, or altered', async () => {
    const file = await pack();
    const receipt = await answer(file);
    const check = (code: TransferIssueCode, text: string, change = {}) =>
      refused(code, openReceipt(text, { ...sentByHill(file), ...change }) as never);
    await check('ISP_TRANSFER_WRONG_RECEIPT', receipt, { sent: await pack({ id: id(9002) }) });
    await check('ISP_TRANSFER_WRONG_RECIPIENT', receipt, { recipient: vale });
    await check('ISP_TRANSFER_NOT_A_RECEIPT', await pack({ plan: examplePlan() }));
    await check('ISP_TRANSFER_NOT_A_RECEIPT', 'Thank you');
    await check('ISP_TRANSFER_UNKNOWN_KEY', receipt, { trust: trustIn([hill, hillKeys.signing]) });
    await check('ISP_TRANSFER_WRONG_SENDER', receipt, { trust: trustIn([hill, valeKeys.signing]) });
    await check('ISP_TRANSFER_BAD_FORM', `${receipt} `);
    const altered = `${receipt.slice(0, 40)}${receipt[40] === 'x' ? 'y' : 'x'}${receipt.slice(41)}`;
    await check('ISP_TRANSFER_ALTERED', altered);
  });
});

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

test('every code was told by one of these tests', () => {
  const missing = Object.keys(transferSentences).filter((code) => !told.has(code as never));
  assert.deepEqual(missing, []);
});
