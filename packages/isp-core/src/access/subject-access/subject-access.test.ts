/** Everything that is held on a child, and the answer that a person makes of it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { diffPlans } from '../../edit/diff-plans.ts';
import { appendChange, startLog } from '../../edit/log/append-change.ts';
import { isObject } from '../../kernel/json.ts';
import type { Plan } from '../../plan/plan.ts';
import { plan as anyPlan } from '../../testing/arbitrary-plan.ts';
import { examplePlan, MOTHER, NOISE_BARRIER, READING_BARRIER } from '../../testing/example-plan.ts';
import { disclose, type DisclosureDecision } from './disclose.ts';
import { disclosureText, subjectAccessText } from './plain-text.ts';
import { subjectAccess } from './subject-access.ts';

const today = '2026-11-22';

function markedPlan(): Plan {
  const plan = examplePlan();
  Object.assign(plan.barriers[1] as object, {
    restricted: { kind: 'third-party', reason: 'About a brother.', audiences: [] },
  });
  Object.assign(plan.barriers[0] as object, { impact: 'His sister reads to him.' });
  return plan;
}

const doubtsAt = (at: string, plan = markedPlan()) =>
  subjectAccess({ plan, today })
    .passages.find((passage) => passage.at === at)
    ?.doubts.map(({ kind }) => kind);

describe('what is held', () => {
  test('is every value of the plan, once', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const held = subjectAccess({ plan, today }).passages.flatMap(({ fields }) => fields);
        assert.deepEqual(
          held.map(({ value }) => String(value)).toSorted(),
          leaves(plan).toSorted(),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('is for a person to judge where it is marked, or may be about others', () => {
    assert.deepEqual(doubtsAt(`/barriers/${NOISE_BARRIER}`), ['marked']);
    assert.deepEqual(doubtsAt(`/barriers/${READING_BARRIER}`), ['other-child']);
    assert.deepEqual(doubtsAt(`/people/${MOTHER}`), ['other-adult']);
    assert.deepEqual(doubtsAt('/person'), []);
  });

  test('is in older wording, too, and a line that is marked today is marked there', async () => {
    const before = examplePlan();
    const after = markedPlan();
    const ports = { newSalt: () => '0'.repeat(22) };
    const change = { actor: { audience: 'senco', name: 'Ms Senco' }, at: `${today}T09:00:00Z` };
    const begun = await startLog(before, ports);
    const log = await appendChange(begun, { ...change, edits: diffPlans(before, after) }, ports);
    const documents = [{ title: 'A letter' }];
    const request = subjectAccess({ plan: after, log, documents, today });
    const [start, entry, letter] = request.passages.slice(-3);
    assert.deepEqual(
      [start, entry, letter].map((passage) => [passage?.at, passage?.doubts[0]?.kind]),
      [
        ['/start', 'marked'],
        ['/entries/1', 'marked'],
        ['A letter', 'read-through'],
      ],
    );
    assert.ok(entry?.fields.some(({ value }) => value === 'Ms Senco'));
    assert.equal(request.notInThisCopy, 0);
  });
});

describe('the answer', () => {
  const request = subjectAccess({ plan: markedPlan(), today });
  const decideAll = (give: (number: number) => boolean): DisclosureDecision[] =>
    request.toDecide.map((passage) => ({
      passage,
      give: give(passage),
      by: 'Ms Senco',
      reason: 'It is about somebody else.',
    }));

  test('is not made while there is something that nobody has decided', () => {
    const answer = disclose(request, decideAll(() => true).slice(1));
    assert.ok(!answer.ok);
    assert.deepEqual(
      answer.error.map(({ code }) => code),
      ['ISP_DISCLOSURE_UNDECIDED'],
    );
  });

  test('is not made with a passage kept back for no reason, or one that there is not', () => {
    const decisions = decideAll(() => true);
    const answer = disclose(request, [
      ...decisions,
      { passage: 1, give: false, by: 'Ms Senco', reason: ' ' },
      { passage: 9999, give: true, by: 'Ms Senco' },
    ]);
    assert.ok(!answer.ok);
    assert.deepEqual(
      answer.error.map(({ code }) => code),
      ['ISP_DISCLOSURE_NO_REASON', 'ISP_DISCLOSURE_UNKNOWN_PASSAGE'],
    );
  });

  test('holds nothing of what is kept back, and says that it is', () => {
    const marked = request.passages.find(({ at }) => at === `/barriers/${NOISE_BARRIER}`)?.number;
    const answer = disclose(
      request,
      decideAll((number) => number !== marked),
    );
    assert.ok(answer.ok);
    const text = disclosureText(answer.value);
    for (const secret of [NOISE_BARRIER, 'Noise makes', 'About a brother', 'third-party']) {
      assert.ok(!JSON.stringify(answer.value).includes(secret), secret);
      assert.ok(!text.includes(secret), secret);
    }
    assert.match(text, new RegExp(`KEPT BACK\n${marked ?? ''}\\. It is about somebody else\\.`));
    assert.match(text, /His sister reads to him/);
    assert.doesNotMatch(text, /TO DECIDE/);
  });

  test('has a working paper that says what to decide', () => {
    const text = subjectAccessText(request);
    assert.match(text, /Not to be given as it stands/);
    assert.match(text, /\[TO DECIDE\] It is marked third-party: About a brother\./);
  });
});

function leaves(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(leaves);
  return isObject(node) ? Object.values(node).flatMap(leaves) : [String(node)];
}
