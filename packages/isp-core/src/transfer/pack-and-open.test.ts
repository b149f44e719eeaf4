import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { viewFor } from '../access/view-for.ts';
import type { Plan } from '../plan/plan.ts';
import { examplePlan, id } from '../testing/example-plan.ts';
import { hill, moveOfRobin } from '../testing/transfer-between.ts';
import {
  ed25519,
  hillKeys,
  open,
  opened,
  pack,
  refused,
  sealTo,
  signedAnyway,
  valeKeys,
} from '../testing/transfer-of-robin.ts';
import { signedParts } from './envelope/one-form.ts';
import { sign } from './envelope/sign.ts';
import { checkDocument } from './open/open-documents.ts';
import { packTransfer } from './pack/pack-transfer.ts';

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

  test('lists with the minimum set what is never sent, too', async () => {
    const concern = { kind: 'other', statement: 'A concern.', raisedOn: '2026-01-01' } as const;
    const rest = { about: [], status: 'open', stages: [], panel: [] } as const;
    const concerns = [{ id: id(901), ...concern, ...rest }] as unknown as Plan['concerns'];
    const received = await opened(
      await pack({ set: 'minimum', plan: { ...examplePlan(), concerns } }),
    );
    assert.deepEqual(received.plan.concerns, []);
    const reasons = received.withheld.filter(({ path }) => path === '/concerns');
    assert.match(reasons[0]?.reason ?? '', /stay with the setting/);
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
      checkDocument(received, id(802), bytes.slice(1)),
    );
    await refused('ISP_TRANSFER_UNKNOWN_DOCUMENT', checkDocument(received, id(803), bytes));
  });

  test('that make the file too large to open are not put in', async () => {
    const content = new Uint8Array(5_000_000);
    const digest = createHash('sha256').update(content).digest('hex');
    const large = [{ id: id(801), ...line, sha256: digest }];
    const documents = [{ document: id(801), content }];
    const input = { plan: { ...examplePlan(), documents: large }, documents };
    await assert.rejects(pack({ ...input, inlineUpTo: 10_000_000 }), /send documents beside/);
    assert.equal((await opened(await pack(input))).documents[0]?.sent, 'beside');
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
