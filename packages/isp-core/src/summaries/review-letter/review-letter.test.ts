/** The letter about a review: everything that was decided, in plain words, and nothing that is kept back. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { planFixtures } from '@isp-kit/fixtures';
import { viewFor } from '../../access/view-for.ts';
import { defaultAccessTable } from '../../access/default-table/default-table.ts';
import { readPlan } from '../../plan/read-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { englishLetter } from './english-letter.ts';
import { reviewLetter } from './review-letter.ts';
import { reviewLetterText } from './review-letter-text.ts';

const plans = planFixtures.map(({ name, url }) => {
  const read = readPlan(readFileSync(url, 'utf8'));
  assert.ok(read.ok, name);
  return { name, plan: read.value };
});
const planNamed = (name: string): Plan => plans.find((each) => each.name === name)!.plan;

/** Every text of a value, as whole texts. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

const audiences = ['parent', 'child', 'class-teacher', 'senco'].filter((audience) =>
  defaultAccessTable.audiences.some((known) => known.audience === audience),
);

function lettersOf(plan: Plan, audience: string): string[] {
  return plan.reviews.flatMap(({ id }) => {
    const letter = reviewLetter(plan, id, { audience, today: '2026-11-22' });
    return letter ? [reviewLetterText(letter)] : [];
  });
}

/** Texts that this audience is not shown. Why a line is kept back is written for everybody. */
function hiddenFrom(plan: Plan, audience: string): string[] {
  const { plan: seen, withheld } = viewFor(plan, { audience, today: '2026-11-22' });
  const open = new Set([...textsOf(seen), ...withheld.map(({ reason }) => reason)]);
  return textsOf(plan).filter((text) => !open.has(text) && text.length > 8);
}

/** The plan with a line of each kind of judged thing, and a decision, kept back from families. */
function withSecrets(plan: Plan): { plan: Plan; secrets: string[] } {
  const restricted = {
    kind: 'third-party',
    reason: 'About somebody else.',
    audiences: [],
  } as const;
  const copy = structuredClone(plan);
  const secrets: string[] = [];
  const hide = (line: object | undefined) => {
    if (!line || 'restricted' in line) return;
    for (const key of ['statement', 'text', 'words', 'evidence', 'reason', 'note']) {
      if (!(key in line)) continue;
      secrets.push(`Secret ${secrets.length} of ${key}`);
      Object.assign(line, { [key]: secrets.at(-1) });
    }
    Object.assign(line, { restricted });
  };
  for (const list of [copy.outcomes, copy.provision, copy.adjustments, copy.voices]) hide(list[0]);
  hide(copy.agreements.at(-1));
  for (const review of copy.reviews.filter(({ status }) => status === 'held')) {
    for (const list of [review.outcomes, review.provision, review.decisions]) hide(list.at(-1));
  }
  return { plan: copy, secrets };
}

describe('the letter about a review', () => {
  it('is there for every review that was held, of every fixture, and for no other', () => {
    let letters = 0;
    for (const { plan, name } of plans) {
      const held = plan.reviews.filter(({ status }) => status === 'held');
      assert.equal(lettersOf(plan, 'parent').length, held.length, name);
      letters += held.length;
    }
    assert.ok(letters > 25, String(letters));
  });

  it('holds nothing that its reader may not see', () => {
    for (const { plan: given, name } of plans) {
      for (const plan of [given, withSecrets(given).plan]) {
        for (const audience of audiences) {
          const letters = lettersOf(plan, audience).join('\n');
          const told = hiddenFrom(plan, audience).filter((text) => letters.includes(text));
          assert.deepEqual(told, [], `${name} for ${audience}`);
        }
      }
    }
  });

  it('tells the SENCO what the family is not told, so that the test above has something to find', () => {
    const { plan, secrets } = withSecrets(planNamed('year-8-planning-and-anxiety'));
    const letters = lettersOf(plan, 'senco').join('\n');
    assert.ok(secrets.filter((secret) => letters.includes(secret)).length >= 4);
    const family = lettersOf(plan, 'parent').join('\n');
    assert.ok(family.includes('Part of what was written down is not in this letter.'));
  });

  it('has no codes, ids or machine dates in it', () => {
    for (const { plan, name } of plans) {
      for (const letter of lettersOf(plan, 'parent')) {
        const rest = textsOf(plan).reduce((text, own) => text.replaceAll(own, ''), letter);
        assert.doesNotMatch(
          rest,
          /[0-9a-f]{8}-[0-9a-f]{4}|\d{4}-\d{2}-\d{2}|undefined|\{\w+\}/,
          name,
        );
        assert.doesNotMatch(rest, /not-known|not-yet|partly-ach|agreed-in|not-agreed/, name);
      }
    }
  });

  it('speaks in short sentences', () => {
    const own = textsOf(englishLetter).flatMap((text) => text.split(/(?<=[.?!])\s/));
    const lengths = own.map((sentence) => sentence.split(/\s+/).length);
    assert.ok(Math.max(...lengths) <= 16, String(Math.max(...lengths)));
  });

  it('tells disagreement in the words of whoever disagrees', () => {
    const plan = planNamed('year-6-not-agreed');
    const words = plan.agreements.find(({ position }) => position === 'not-agreed')?.words;
    const letter = lettersOf(plan, 'parent').join('\n');
    assert.ok(words !== undefined && letter.includes(words));
    assert.match(letter, /does not agree with the plan/);
    assert.match(letter, /SENDIASS/);
  });

  it('says who does what by when, the next date, what changes, and who to speak to', () => {
    const plan = planNamed('year-3-two-packages');
    const letter = reviewLetter(plan, plan.reviews[0]!.id, { changes: ['One thing changes.'] })!;
    const text = reviewLetterText(letter);
    assert.match(text, /Train a second adult .+\. Who: Ms Ito\. By: 27 November 2026\./);
    assert.match(text, /The next review is on 30 November 2026\./);
    assert.match(text, /What changes in the plan\n- One thing changes\./);
    assert.match(text, /You can talk to Mr Farrant/);
    assert.match(text, /The local authority decides about the EHC plan/);
  });

  it('is not there for a review that the reader may not see, or that is not held', () => {
    const plan = planNamed('year-3-two-packages');
    assert.equal(reviewLetter(plan, plan.reviews[1]!.id), undefined);
    assert.equal(reviewLetter(plan, 'no-such-review'), undefined);
    assert.throws(
      () => reviewLetter(plan, plan.reviews[0]!.id, { audience: 'nobody' }),
      RangeError,
    );
  });
});
