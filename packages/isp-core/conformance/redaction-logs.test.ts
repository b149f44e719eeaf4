/**
 * The same for what changes: no byte, id or hash of what an audience may not see is in changes as they
 * are told, or in a log that is cut for it, and the cut log is still sound.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultAccessTable } from '../src/access/default-table/default-table.ts';
import { logFor } from '../src/access/log/log-for.ts';
import { diffPlans } from '../src/edit/diff-plans.ts';
import { appendChange, startLog } from '../src/edit/log/append-change.ts';
import { isShown, type ChangeLog } from '../src/edit/log/change-log.ts';
import { verifyLog } from '../src/edit/log/verify-log.ts';
import { isObject } from '../src/kernel/json.ts';
import { describeChanges } from '../src/locales/changes/describe-changes.ts';
import type { Plan } from '../src/plan/plan.ts';
import { randomFrom } from '../src/testing/random-changes.ts';
import { canaryPlan, canaryText } from './redaction/canary-plan.ts';
import { digestsOf, leaksIn } from './redaction/leaks.ts';
import { canariesIn, surveyOf, whatIsHidden, type Hidden } from './redaction/what-is-hidden.ts';

const PLANS = Number(process.env['ISP_REDACTION_PLANS'] ?? 5_000);
const accesses = defaultAccessTable.audiences;
const today = '2030-01-10';
const NAME = 777_777;
const REASON = 888_888;

test('changes in words and cut logs give nothing away, and the logs are sound', async () => {
  let shown = 0;
  let left = 0;
  for (let seed = 1; seed <= PLANS; seed++) {
    const random = randomFrom(seed);
    const plans = history(random);
    const access = accesses[seed % accesses.length] as (typeof accesses)[number];
    const { audience } = access;
    const surveys = plans.map((plan) => whatIsHidden(surveyOf(plan), access));
    const seen = new Set(surveys.flatMap((survey) => [...survey.seen]));
    const hiddenIds = hiddenThroughout(surveys);
    for (const [i, after] of plans.entries()) {
      const before = plans[i - 1];
      if (!before) continue;
      const options = { plan: before, audience, today, by: 'Somebody', reason: 'Because.' };
      const told = describeChanges(diffPlans(before, after), options).join('\n');
      assert.deepEqual(leaksIn(told, { canaries: (n) => seen.has(n), hiddenIds }), [], `${seed}`);
    }
    const log = await logOf(plans);
    const cut = await logFor(log, { audience, today });
    const last = surveys.at(-1) as Hidden;
    // Digests are slow to make, and those of one plan in five are enough to look for.
    const digests = seed % 5 === 0 ? digestsOf(secretsOf(plans, seen)) : new Set<string>();
    const allowed = {
      canaries: (n: number) =>
        (seen.has(n) && !last.hidden.has(n)) ||
        mayKnow(n, cut, new Set([...hiddenIds, ...last.ids])),
      hiddenIds: new Set([...hiddenIds, ...last.ids]),
      digests,
    };
    assert.deepEqual(leaksIn(JSON.stringify(cut), allowed), [], `seed ${seed}, ${audience}`);
    if (seed % 3 === 0) {
      const verified = await verifyLog(cut);
      assert.ok(verified.ok, JSON.stringify(verified));
    }
    assert.equal(cut.entries.length, log.entries.length);
    for (const { edits } of cut.entries) {
      shown += edits.filter(isShown).length;
      left += edits.length - edits.filter(isShown).length;
    }
  }
  assert.ok(shown > PLANS && left > PLANS, `${shown} shown, ${left} left out`);
});

/** A plan, the same with other words, and the same again with one more line marked for nobody. */
function history(random: () => number): readonly Plan[] {
  const first = canaryPlan(random, 'few lines');
  let n = 100_000;
  const reword = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return canariesIn(value).length > 0 && random() < 0.1 ? canaryText(++n, random) : value;
    }
    if (Array.isArray(value)) return value.map(reword);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, reword(child)]));
  };
  const second = { ...(reword(first) as Plan), revision: first.revision + 1 };
  const third = structuredClone({ ...second, revision: first.revision + 2 });
  const lists = [
    third.barriers,
    third.outcomes,
    third.provision,
    third.people,
    third.about.strengths,
  ];
  const list = lists[Math.floor(random() * lists.length)] ?? [];
  const line = list[Math.floor(random() * list.length)];
  if (line && !line.restricted) {
    line.restricted = { kind: 'safeguarding', reason: canaryText(++n, random), audiences: [] };
  }
  return [first, second, third];
}

/** Ids that were hidden at every step at which there was such a line. */
function hiddenThroughout(surveys: readonly Hidden[]): Set<string> {
  const [first] = surveys;
  return new Set([...(first?.ids ?? [])].filter((id) => surveys.every(({ ids }) => ids.has(id))));
}

async function logOf(plans: readonly Plan[]): Promise<ChangeLog> {
  let salts = 0;
  const ports = { newSalt: () => String(salts++).padStart(22, '0') };
  const [first, ...later] = plans as [Plan, ...Plan[]];
  let log = await startLog(first, ports);
  let before = first;
  for (const after of later) {
    const actor = {
      audience: 'senco',
      personId: first.people[0]?.id ?? 'nobody',
      name: `kanari${NAME}q`,
    };
    const change = { actor, at: '2029-09-01T09:00:00Z', reason: `kanari${REASON}q` };
    log = await appendChange(log, { ...change, edits: diffPlans(before, after) }, ports);
    before = after;
  }
  return log;
}

/** Who made a change is told where they are among the people that the reader sees; why, where all of it is. */
function mayKnow(n: number, cut: ChangeLog, hiddenIds: ReadonlySet<string>): boolean {
  if (n === NAME) {
    return cut.entries.every(({ actor: { person } }) => {
      const id = person && isShown(person) ? (person.value.personId ?? '') : '';
      return !hiddenIds.has(id);
    });
  }
  return (
    n === REASON &&
    cut.entries.some(({ reason, edits }) => {
      return reason !== undefined && isShown(reason) && edits.every(isShown);
    })
  );
}

/** Every text that this audience never saw, and each plan whole. */
function secretsOf(plans: readonly Plan[], seen: ReadonlySet<number>): unknown[] {
  const secrets: unknown[] = [...plans];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (canariesIn(value).some((n) => !seen.has(n))) secrets.push(value);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(plans);
  return secrets;
}
