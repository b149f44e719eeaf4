/** The change log: what it keeps, and that nobody can alter it unseen. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { exportJWK, generateKeyPair } from 'jose';
import { serializePlan } from '../../plan/serialize-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { grant, plan as anyPlan, wishes } from '../../testing/arbitrary-plan.ts';
import { examplePlan, READING_OUTCOME } from '../../testing/example-plan.ts';
import { diffPlans } from '../diff-plans.ts';
import { leaveOut } from './commitment.ts';
import { appendChange, startLog } from './append-change.ts';
import { isShown, type ChangeLog, type LogEntry } from './change-log.ts';
import { signCheckpoint, verifyCheckpoints } from './checkpoint.ts';
import { parseLog, readLog } from './read-log.ts';
import { replayEach, replayLog } from './replay-log.ts';
import { verifyLog } from './verify-log.ts';

/** Salts that differ, and are the same in every run. */
function counting() {
  let n = 0;
  return { newSalt: () => String(n++).padStart(22, '0') };
}

const senco = { audience: 'senco', personId: 'p1', name: 'Mrs Example' };

/** A log of one entry for each plan after the first. */
async function logOf(plans: readonly Plan[]): Promise<ChangeLog> {
  const ports = counting();
  const [first, ...later] = plans as [Plan, ...Plan[]];
  let log = await startLog(first, ports);
  let before = first;
  for (const [i, after] of later.entries()) {
    const change = {
      actor: senco,
      at: `2029-09-0${i + 1}T09:00:00Z`,
      reason: 'We agreed this.',
      edits: diffPlans(before, after),
    };
    log = await appendChange(log, change, ports);
    before = after;
  }
  return log;
}

const saved = (plan: Plan, revision: number): Plan => ({
  ...plan,
  revision,
  updatedAt: `2029-09-0${revision % 10}T10:00:00Z`,
});

const renamed = (plan: Plan, statement: string): Plan => ({
  ...plan,
  outcomes: plan.outcomes.map((o) => (o.id === READING_OUTCOME ? { ...o, statement } : o)),
});

const base = examplePlan();
const history = [
  base,
  saved(renamed(base, 'Robin reads a page.'), 4),
  saved(renamed(base, 'Robin reads a page to a friend.'), 5),
  saved(renamed(base, 'Robin reads a book.'), 6),
];

const codes = (result: Awaited<ReturnType<typeof verifyLog>>) => {
  assert.ok(!result.ok);
  return result.error.map(({ code, path }) => [code, path]);
};

const withEntries = (log: ChangeLog, entries: readonly LogEntry[]): ChangeLog => ({
  ...log,
  entries,
});

describe('a change log', () => {
  test('keeps who, when and why, numbers its entries, and leads to the plan', async () => {
    const log = await logOf(history);
    assert.deepEqual(
      log.entries.map(({ number, actor, at }) => [
        number,
        actor.audience,
        actor.person && isShown(actor.person) && actor.person.value,
        at,
      ]),
      [1, 2, 3].map((n) => [
        n,
        'senco',
        { personId: 'p1', name: 'Mrs Example' },
        `2029-09-0${n}T09:00:00Z`,
      ]),
    );
    const verified = await verifyLog(log, { plan: history[3] as Plan });
    assert.deepEqual(verified, {
      ok: true,
      value: { entries: 3, head: log.head, notShown: 0, replayed: true, timesInOrder: true },
    });
  });

  test('gives back the plan as it was after any entry', async () => {
    const log = await logOf(history);
    for (const [number, plan] of history.entries()) {
      const replayed = replayLog(log, number);
      assert.ok(replayed.ok);
      assert.equal(serializePlan(replayed.value), serializePlan(plan));
    }
    const each = replayEach(log).map((result) => result.ok && serializePlan(result.value));
    assert.deepEqual(each, history.map(serializePlan));
  });

  test('is the same after a journey as text', async () => {
    const log = await logOf(history);
    const read = readLog(JSON.stringify(log));
    assert.ok(read.ok, JSON.stringify(read));
    assert.deepEqual(read.value, log);
    assert.ok((await verifyLog(read.value)).ok);
  });

  test('says where an entry was altered', async () => {
    const log = await logOf(history);
    const [one, two, three] = log.entries as [LogEntry, LogEntry, LogEntry];
    const person = { salt: '0'.repeat(22), value: { name: 'Mr Other' } };
    const other = { ...two, actor: { ...two.actor, person } };
    assert.deepEqual(codes(await verifyLog(withEntries(log, [one, other, three]))), [
      ['ISP_LOG_ALTERED', '/entries/1'],
    ]);
  });

  test('says where an entry was taken out, and that the end is missing', async () => {
    const log = await logOf(history);
    const [one, two, three] = log.entries as [LogEntry, LogEntry, LogEntry];
    assert.deepEqual(codes(await verifyLog(withEntries(log, [one, three]))), [
      ['ISP_LOG_BROKEN_CHAIN', '/entries/1'],
    ]);
    assert.deepEqual(codes(await verifyLog(withEntries(log, [one, two]))), [
      ['ISP_LOG_CUT_SHORT', '/head'],
    ]);
  });

  test('a change that nobody wrote down shows when the plan is there to compare', async () => {
    const log = await logOf(history);
    const plan = renamed(history[3] as Plan, 'Something else.');
    assert.deepEqual(codes(await verifyLog(log, { plan })), [['ISP_LOG_NOT_THE_RESULT', '']]);
  });

  test('made anew from the start it is sound, and still not the log that somebody knew', async () => {
    const log = await logOf(history);
    const anew = await logOf(history.toSpliced(2, 1));
    assert.ok((await verifyLog(anew)).ok);
    const known = log.entries[1]?.hash as string;
    assert.ok((await verifyLog(log, { known })).ok);
    assert.deepEqual(codes(await verifyLog(anew, { known })), [['ISP_LOG_BEHIND', '/entries']]);
  });

  test('what is not a log is refused with its places', () => {
    const refused = (value: unknown) => {
      const parsed = parseLog(value);
      assert.ok(!parsed.ok);
      return parsed.error.map(({ code, path }) => [code, path]);
    };
    assert.deepEqual(refused({ format: 'isp-plan' }), [['ISP_LOG_NOT_A_LOG', '']]);
    assert.deepEqual(refused(null), [['ISP_LOG_NOT_A_LOG', '']]);
    const read = readLog('{"format":"isp-change-log","format":"isp-change-log"}');
    assert.ok(!read.ok);
    assert.equal(read.error[0]?.code, 'ISP_READ_DUPLICATE_KEY');
  });
});

describe('a signed checkpoint', () => {
  for (const algorithm of ['ES256', 'EdDSA'] as const) {
    test(`says up to where the log is as it was (${algorithm})`, async () => {
      const keys = await generateKeyPair(algorithm, { extractable: true });
      const publicKey = await exportJWK(keys.publicKey);
      const signing = { key: keys.privateKey, keyId: 'k1', algorithm, at: '2029-09-30T12:00:00Z' };
      const signed = await signCheckpoint(await logOf(history), signing);
      const keyById = (id: string) => (id === 'k1' ? publicKey : undefined);
      assert.deepEqual(await verifyCheckpoints(signed, keyById), {
        ok: true,
        value: [{ number: 3, keyId: 'k1', at: '2029-09-30T12:00:00Z' }],
      });
      const anew = {
        ...(await logOf(history.toSpliced(2, 1, base))),
        checkpoints: signed.checkpoints,
      };
      for (const [log, key] of [
        [anew, keyById],
        [signed, () => undefined],
      ] as const) {
        const verified = await verifyCheckpoints(log, key);
        assert.ok(!verified.ok);
        assert.deepEqual(
          verified.error.map(({ code, path }) => [code, path]),
          [['ISP_LOG_BAD_CHECKPOINT', '/checkpoints/0']],
        );
      }
    });
  }
});

/** How many logs are tampered with: `ISP_LOG_RUNS=1000` tries more. */
const LOGS = Number(process.env['ISP_LOG_RUNS'] ?? 150);

/** Every way to change a log at one entry. */
function tamperings(log: ChangeLog, stranger: LogEntry): ChangeLog[] {
  return log.entries.flatMap((entry, i) => {
    const next = log.entries[i + 1];
    const alterations: LogEntry[] = [
      { ...entry, at: '2030-01-01T00:00:00Z' },
      { ...entry, edits: [...entry.edits, ...entry.edits, ...stranger.edits] },
      { ...entry, reason: { salt: '0'.repeat(22), value: 'Another reason.' } },
      { ...entry, actor: { ...entry.actor, audience: 'parent' } },
      { ...entry, actor: { audience: entry.actor.audience } },
      { ...entry, hash: stranger.hash },
      { ...entry, previous: stranger.hash },
    ].filter((altered) => JSON.stringify(altered) !== JSON.stringify(entry));
    return [
      ...alterations.map((altered) => withEntries(log, log.entries.with(i, altered))),
      withEntries(log, log.entries.toSpliced(i, 1)),
      withEntries(log, log.entries.toSpliced(i, 0, stranger)),
      withEntries(log, log.entries.toSpliced(i, 0, entry)),
      ...(next ? [withEntries(log, log.entries.with(i, next).with(i + 1, entry))] : []),
    ];
  });
}

test('every alteration, removal, insertion and swap of one entry is found', async () => {
  const stranger = (await logOf(history.toReversed())).entries[0] as LogEntry;
  const changes = fc.array(wishes, { minLength: 1, maxLength: 3 });
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(anyPlan, changes, async (first, steps) => {
      const plans = [first];
      for (const step of steps) plans.push(grant(plans.at(-1) as Plan, step));
      const log = await logOf(plans);
      const verified = await verifyLog(log, { plan: plans.at(-1) as Plan });
      assert.ok(verified.ok, JSON.stringify(verified));
      // The chain must hold in a copy that leaves the plan out; and that is quicker to try.
      const copy = { ...log, start: await leaveOut(log.start) };
      for (const tampered of tamperings(copy, stranger)) {
        tried++;
        assert.ok(!(await verifyLog(tampered)).ok, JSON.stringify(tampered.entries));
      }
    }),
    { numRuns: LOGS },
  );
  assert.ok(tried > 8 * LOGS);
});
