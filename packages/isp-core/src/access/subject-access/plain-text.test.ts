/** The working paper and the answer as text: for people, so without ids, paths and words of the format. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { diffPlans } from '../../edit/diff-plans.ts';
import { appendChange, startLog } from '../../edit/log/append-change.ts';
import type { Plan } from '../../plan/plan.ts';
import { plan as anyPlan } from '../../testing/arbitrary-plan.ts';
import { examplePlan, id, MOTHER } from '../../testing/example-plan.ts';
import { disclose } from './disclose.ts';
import { disclosureText, subjectAccessText } from './plain-text.ts';
import { subjectAccess, type SubjectAccess } from './subject-access.ts';

const today = '2026-11-22';
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/;

function answerText(request: SubjectAccess, keptBack: readonly string[] = []): string {
  const answer = disclose(
    request,
    request.passages.map(({ number, at }) => {
      return { passage: number, give: !keptBack.includes(at), by: 'Ms Senco', reason: 'Another.' };
    }),
  );
  assert.ok(answer.ok);
  return disclosureText(answer.value);
}

async function requestWithLog(): Promise<SubjectAccess> {
  const before = examplePlan();
  const [works, ...others] = before.about.whatWorks;
  assert.ok(works);
  const after: Plan = {
    ...before,
    about: {
      ...before.about,
      whatWorks: [{ ...works, text: 'A card.' }, ...others, { id: id(900), text: 'A timer.' }],
    },
  };
  const ports = { newSalt: () => '0'.repeat(22) };
  const begun = await startLog(before, ports);
  const change = {
    actor: { audience: 'senco', name: 'Ms Senco', personId: id(11) },
    at: '2026-11-20T09:30:00Z',
    edits: diffPlans(before, after),
  };
  return subjectAccess({ plan: after, log: await appendChange(begun, change, ports), today });
}

describe('the text', () => {
  test('holds no id, no path and no word of the format, whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const request = subjectAccess({ plan, today });
        for (const text of [answerText(request), subjectAccessText(request)]) {
          assert.doesNotMatch(text, UUID);
          assert.doesNotMatch(text, /schemaVersion|Schema version|isp-plan|^ *(?:Id|Format):/m);
          for (const { statement } of plan.outcomes) assert.ok(text.includes(statement));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('names people and lines rather than their ids, and says things in words', () => {
    const text = answerText(subjectAccess({ plan: examplePlan(), today }));
    assert.match(text, /Said by: Mr Teacher/);
    assert.match(text, /What it answers: Noise makes it hard to think\./);
    assert.match(text, /Date of birth: 4 March 2017/);
    assert.match(text, /Time of creation: 8 September 2025, 09:00 UTC/);
    assert.match(text, /Role: class teacher/);
    assert.match(text, /Amount, minutes: 20/);
    assert.match(text, /Plan: the thing that works of the page about the child\n {3}Words: One/);
  });

  test('tells of changes by place, and of what they changed', async () => {
    const request = await requestWithLog();
    for (const text of [answerText(request), subjectAccessText(request)]) {
      assert.doesNotMatch(text, UUID);
      assert.doesNotMatch(text, /\/about|\/entries|whatWorks/);
      assert.match(text, /Change log: entry 1\n/);
      assert.match(text, /When: 20 November 2026, 09:30 UTC\n {3}Role: senco\n {3}Who, /);
      assert.match(text, /Changed: the words of the thing that works “A card\.” of the page/);
      assert.match(text, /Now: A card\./);
      assert.match(
        text,
        /Added: the thing that works of the page about the child\n {3}Words: A timer\.\n/,
      );
    }
  });

  test('a person who is kept back does not come in by a name', () => {
    const request = subjectAccess({ plan: examplePlan(), today });
    assert.match(answerText(request), /Ms Example/);
    assert.doesNotMatch(answerText(request, [`/people/${MOTHER}`]), /Ms Example/);
  });
});
