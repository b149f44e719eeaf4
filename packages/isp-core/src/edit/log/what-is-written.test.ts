/** What is written can be read back; what could not be is never written. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addDays } from '../../kernel/plain-date.ts';
import { examplePlan } from '../../testing/example-plan.ts';
import { appendChange, nextEntry, startLog, type Change } from './append-change.ts';
import type { ChangeLog } from './change-log.ts';
import { readLog } from './read-log.ts';
import { verifyLog } from './verify-log.ts';

const ports = { newSalt: () => 'A'.repeat(22) };
const change: Change = { actor: { audience: 'senco' }, at: '2029-09-03T09:00:00Z', edits: [] };

const rejected = (given: unknown, message: RegExp) =>
  assert.rejects(
    async () => {
      const log = await startLog(examplePlan(), ports);
      await appendChange(log, given as Change, ports);
    },
    (error) => error instanceof RangeError && message.test(error.message),
  );

describe('a change that could not be read back is not written', () => {
  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['no instant', { ...change, at: 'yesterday' }, /“\/at” needs an RFC 3339 instant/],
    ['no zone', { ...change, at: '2029-09-03T09:00:00' }, /“\/at” needs/],
    ['no audience', { ...change, actor: { name: 'Ms Senco' } }, /“\/actor\/audience” needs/],
    [
      'more of a person',
      { ...change, actor: { ...change.actor, role: 'x' } },
      /“\/actor\/person\/value”/,
    ],
    ['a blank reason', { ...change, reason: ' ' }, /“\/reason.*” needs plain text/],
    ['a long reason', { ...change, reason: 'x'.repeat(2001) }, /“\/reason.*” needs/],
    ['no edit', { ...change, edits: [{ type: 'paint' }] }, /“\/edits\/0” needs/],
  ];
  for (const [name, given, message] of wrong) test(name, () => rejected(given, message));

  test('after an end that is none', async () => {
    await assert.rejects(nextEntry({ number: 1, hash: 'none' }, change, ports), RangeError);
    const hash = (await startLog(examplePlan(), ports)).head;
    await assert.rejects(nextEntry({ number: 0.5, hash }, change, ports), RangeError);
  });

  for (const salt of ['short', 'A'.repeat(21), `${'A'.repeat(21)}=`, 'A'.repeat(101)]) {
    test(`with the salt ${salt.slice(0, 30)}`, async () => {
      const newSalt = () => salt;
      await assert.rejects(startLog(examplePlan(), { newSalt }), /22 to 100 base64url/);
      const log = await startLog(examplePlan(), ports);
      const named = { ...change, actor: { audience: 'senco', name: 'Ms Senco' } };
      await assert.rejects(appendChange(log, named, { newSalt }), RangeError);
    });
  }

  test('nor is a plan without an id begun with', async () => {
    await assert.rejects(startLog({ ...examplePlan(), id: 'p1' }, ports), /“\/planId” needs/);
  });
});

const logAt = async (...times: readonly string[]): Promise<ChangeLog> => {
  let log = await startLog(examplePlan(), ports);
  for (const at of times) log = await appendChange(log, { ...change, at }, ports);
  return log;
};

const inOrder = async (...times: readonly string[]) => {
  const verified = await verifyLog(await logAt(...times));
  assert.ok(verified.ok, JSON.stringify(verified));
  return verified.value.timesInOrder;
};

describe('a log that was written', () => {
  test('can be read, and says whether its times are in order, whatever their zones', async () => {
    const log = await logAt('2029-09-03T09:00:00Z', '2029-09-03T08:59:59Z');
    assert.ok(readLog(JSON.stringify(log)).ok);
    assert.equal(await inOrder('2029-09-03T09:00:00Z', '2029-09-03T08:59:59Z'), false);
    assert.equal(await inOrder('2029-09-03T09:00:00Z', '2029-09-03T09:30:00+01:00'), false);
    assert.equal(await inOrder('2029-09-03T09:00:00Z', '2029-09-03T04:30:00-05:00'), true);
    assert.equal(await inOrder('2029-12-31T23:59:00-01:00', '2030-01-01T00:30:00Z'), false);
    // Over the end of February, of a leap year and of another, an hour is an hour.
    for (const day of ['2028-02-28', '2028-02-29', '2029-02-28', '2029-04-30', '2029-12-31']) {
      const next = addDays(day, 1);
      assert.equal(await inOrder(`${day}T23:30:00-01:00`, `${next}T00:29:00Z`), false);
      assert.equal(await inOrder(`${day}T23:30:00-01:00`, `${next}T00:30:00Z`), true);
      assert.equal(await inOrder(`${next}T00:30:00Z`, `${day}T23:30:00-01:00`), true);
    }
    assert.equal(await inOrder('2029-09-03T09:00:00.5Z', '2029-09-03T09:00:00.25Z'), false);
    assert.equal(await inOrder('2029-09-03T09:00:00.50Z', '2029-09-03T09:00:00.5Z'), true);
    assert.equal(await inOrder('2029-09-03T09:00:00.0Z', '2029-09-03T09:00:00Z'), true);
    assert.equal(await inOrder('2029-09-03T09:00:00Z', '2029-09-03T09:00:00.1Z'), true);
  });

  test('is told from what is none, without a throw', async () => {
    const log = await logAt('2029-09-03T09:00:00Z');
    for (const none of [{}, null, [], { ...log, entries: [{}] }, { ...log, head: undefined }]) {
      const verified = await verifyLog(none as ChangeLog);
      assert.ok(!verified.ok);
      assert.equal(verified.error[0]?.code, 'ISP_LOG_NOT_A_LOG');
    }
  });
});
