/** What comes beside a plan: documents, the change log; and the receipt that goes back. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { applyEdit } from '../../edit/apply-edit.ts';
import { diffPlans } from '../../edit/diff-plans.ts';
import { appendChange, startLog } from '../../edit/log/append-change.ts';
import type { ChangeLog } from '../../edit/log/change-log.ts';
import type { Plan } from '../../plan/plan.ts';
import { examplePlan, id } from '../../testing/example-plan.ts';
import { receivedPlan } from '../../testing/received-plan.ts';
import { hill, NOW } from '../../testing/transfer-between.ts';
import { opened, pack, trust, valeKeys } from '../../testing/transfer-of-robin.ts';
import { openReceipt } from '../receipt/open-receipt.ts';
import { receiptFor } from '../receipt/receipt-for.ts';
import { checkChangeLog } from './check-log.ts';
import { checkDocuments } from './check-documents.ts';
import { noteReceipt } from './note-receipt.ts';
import { receiptResult } from './receipt-result.ts';
import { receiveTransfer } from './receive-transfer.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

describe('documents', () => {
  const titles = ['Inside', 'Beside', 'Altered', 'Missing', 'Not sent'];
  const line = { kind: 'report', mediaType: 'text/plain' } as const;
  const documents = titles.map((title, i) => ({
    id: id(801 + i),
    title,
    ...line,
    sha256: digest(title),
  }));
  const plan = { ...examplePlan(), documents };
  const sent = ['inline', 'beside', 'beside', 'beside', 'not-sent'] as const;
  const received = receivedPlan(plan, {
    documents: documents.map(({ id: document, sha256, title }, i) => ({
      ...{ document, sha256, sent: sent[i] ?? 'beside' },
      ...(i === 0 && { content: bytes(title) }),
    })),
  });

  test('each say how they stand, whatever the files are called', async () => {
    const checks = await checkDocuments(received, [
      { name: 'scan-0001.pdf', content: bytes('Beside') },
      { name: 'Altered.txt', content: bytes('Something else') },
      { name: 'shopping.txt', content: bytes('Milk') },
    ]);
    const states = checks.map(({ state }) => state);
    assert.deepEqual(states, ['here', 'here', 'altered', 'missing', 'not-sent', 'unknown']);
    const { report } = receiveTransfer(received, [], { documents: checks });
    const told = report.filter(({ at }) => at.startsWith('/documents'));
    assert.deepEqual(
      told.map(({ code }) => code),
      [
        'ISP_RECEIVE_TAKEN',
        'ISP_RECEIVE_DOCUMENT_HERE',
        'ISP_RECEIVE_DOCUMENT_HERE',
        'ISP_RECEIVE_DOCUMENT_ALTERED',
        'ISP_RECEIVE_DOCUMENT_MISSING',
        'ISP_RECEIVE_DOCUMENT_NOT_SENT',
        'ISP_RECEIVE_DOCUMENT_UNKNOWN',
      ],
    );
  });

  test('that nobody looked for are said to be missing', () => {
    const { report } = receiveTransfer(received, []);
    const missing = report.filter(({ code }) => code === 'ISP_RECEIVE_DOCUMENT_MISSING');
    assert.equal(missing.length, 3);
  });
});

describe('the change log', async () => {
  const ports = { newSalt: () => 'salt-of-twenty-two-chars' };
  const actor = { audience: 'senco' };
  const begun = await startLog(examplePlan(), ports);
  const step = async (log: ChangeLog, from: Plan, revision: number, at: string) => {
    const to = { ...from, revision, updatedAt: at };
    return { to, log: await appendChange(log, { actor, at, edits: diffPlans(from, to) }, ports) };
  };
  const first = await step(begun, examplePlan(), 4, '2026-06-03T10:00:00Z');
  const second = await step(first.log, first.to, 5, '2026-06-01T10:00:00Z');
  const named = { entries: 1, head: first.log.head };
  const received = receivedPlan(first.to, { changeLog: named });
  const codeOf = async (log: unknown, change = {}) =>
    (await checkChangeLog({ ...received, ...change }, JSON.stringify(log))).code;

  test('fits where it holds what the sender named, grown since or not', async () => {
    assert.equal(await codeOf(first.log), 'ISP_RECEIVE_LOG_FITS');
    assert.equal(await codeOf(second.log), 'ISP_RECEIVE_LOG_FITS');
    const start = { entries: 0, head: begun.head };
    assert.equal(await codeOf(second.log, { changeLog: start }), 'ISP_RECEIVE_LOG_FITS');
  });

  test('has a code of its own for each way in which it does not', async () => {
    assert.equal(await codeOf(begun), 'ISP_RECEIVE_LOG_OTHER');
    assert.equal(await codeOf('Not a log'), 'ISP_RECEIVE_LOG_UNREADABLE');
    assert.equal(await codeOf(first.log, { changeLog: undefined }), 'ISP_RECEIVE_LOG_NOT_NAMED');
    const other = { ...first.to, id: id(77) };
    assert.equal(await codeOf(first.log, { plan: other }), 'ISP_RECEIVE_LOG_OTHER_PLAN');
    const [entry] = first.log.entries;
    const altered = { ...first.log, entries: [{ ...entry, at: '2026-06-04T10:00:00Z' }] };
    assert.equal(await codeOf(altered), 'ISP_RECEIVE_LOG_ALTERED');
  });

  test('is told of in the report, with times that run backwards', async () => {
    const codes = (log?: Awaited<ReturnType<typeof checkChangeLog>>) =>
      receiveTransfer(received, [], log ? { log } : {}).report.map(({ code }) => code);
    const check = await checkChangeLog(received, JSON.stringify(second.log));
    assert.ok(codes(check).includes('ISP_RECEIVE_LOG_TIMES'));
    assert.ok(codes().includes('ISP_RECEIVE_LOG_NOT_HERE'));
  });
});

describe('the receipt', () => {
  const moving = {
    ...examplePlan(),
    transitions: [
      {
        id: id(3001),
        kind: 'primary-to-secondary',
        status: 'planned',
        actions: [],
        peopleWhoKnowMe: [],
      },
    ],
  } as unknown as Plan;

  test('tells the sender what was taken and what waits, and the sender notes it', async () => {
    const file = await pack({ plan: moving });
    const received = await opened(file);
    const ours = {
      ...received.plan,
      barriers: [],
      adjustments: [],
      provision: [],
      outcomes: [],
      progress: [],
      reviews: [],
      advice: [],
      delivery: [],
      concerns: [],
    };
    const mine = { ...ours, person: { ...ours.person, yearGroup: '5' } };
    const reception = receiveTransfer(received, [mine]);
    const result = receiptResult(reception, reception.report);
    assert.equal(result.outcome, 'merged');
    assert.ok(result.lines.some(({ at, fate }) => at === '/person/yearGroup' && fate === 'waits'));
    const text = await receiptFor(received, { signWith: valeKeys.signWith, at: NOW, result });
    const receipt = await openReceipt(text, { trust, recipient: hill, sent: file });
    assert.ok(receipt.ok, JSON.stringify(receipt));
    assert.deepEqual(receipt.value.result, result);
    assert.equal(receipt.value.formatVersion, '1.1');
    const edit = noteReceipt(moving, receipt.value);
    assert.ok(edit.ok);
    const noted = applyEdit(moving, edit.value);
    assert.ok(noted.ok);
    const [transition] = noted.value.plan.transitions;
    assert.match(transition?.sent ?? '', /Vale Academy took the plan in on 20 July 2026/);
    assert.equal(transition?.status, 'under-way');
    const again = noteReceipt(noted.value.plan, receipt.value);
    assert.deepEqual(again.ok && again.value, { type: 'group', edits: [] });
  });

  test('without a move that is under way is for a person', async () => {
    const file = await pack();
    const text = await receiptFor(await opened(file), { signWith: valeKeys.signWith, at: NOW });
    const receipt = await openReceipt(text, { trust, recipient: hill, sent: file });
    assert.ok(receipt.ok && receipt.value.formatVersion === '1.0');
    const edit = noteReceipt({ ...moving, transitions: [] }, receipt.value);
    assert.ok(!edit.ok && edit.error.code === 'ISP_RECEIPT_WHICH_MOVE');
  });
});
