import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Edit } from '../../edit/edit.ts';
import type { Plan } from '../../plan/plan.ts';
import {
  examplePlan,
  id,
  NOISE_BARRIER,
  READING_OUTCOME,
  READING_PROVISION,
} from '../../testing/example-plan.ts';
import { describeChanges, tellChanges, type DescribeOptions } from './describe-changes.ts';
import { englishChanges } from './english-changes.ts';

const plan = examplePlan();
const outcome = {
  id: id(900),
  statement: 'Robin reads a comic to a friend.',
  kind: 'participation',
  barriers: [],
  lifecycle: 'active',
  achievement: 'not-yet-judged',
};
const added: Edit = { type: 'add', at: '/outcomes', line: outcome };
const mark = { kind: 'third-party', reason: 'About another child.', audiences: [] };

function told(edits: readonly Edit[], options: Partial<DescribeOptions> = {}): string[] {
  return describeChanges(edits, { plan, audience: 'parent', by: 'Mrs Okafor', ...options });
}

describe('changes in words', () => {
  test('say who did what, in the words of the reader', () => {
    assert.deepEqual(told([added]), [
      'Mrs Okafor added a new target: “Robin reads a comic to a friend.”',
    ]);
    assert.deepEqual(told([added], { audience: 'senco' }), [
      'Mrs Okafor added a new outcome: “Robin reads a comic to a friend.”',
    ]);
  });

  test('gather the changes of one line, with what was there before', () => {
    const at = `/provision/${READING_PROVISION}`;
    const edits: Edit[] = [
      { type: 'set', at: `${at}/endsOn`, value: '2026-12-18' },
      { type: 'set', at: `${at}/amount`, value: { sessions: 2, per: 'week', minutes: 30 } },
      { type: 'set', at: `${at}/status`, value: 'paused' },
    ];
    assert.deepEqual(told(edits), [
      'Mrs Okafor changed the kind of help “Phonics group.” How much: 2 × 30 minutes a week (it was 3 × 20 minutes a week). ' +
        'Last day: 18 December 2026 (it was 17 July 2026). Where it stands: paused (it was active).',
    ]);
  });

  test('tell new words beside those that the line was known by', () => {
    const edit: Edit = {
      type: 'set',
      at: `/outcomes/${READING_OUTCOME}/statement`,
      value: 'Robin reads a page.',
    };
    assert.deepEqual(told([edit]), [
      'Mrs Okafor changed the target “Robin reads words of two syllables.” It now says “Robin reads a page.”',
    ]);
  });

  test('tell removals, new orders, parts and what is added inside a line', () => {
    const decision = { id: id(901), text: 'Try mornings for longer.' };
    const edits: Edit[] = [
      { type: 'add', at: `/reviews/${id(81)}/decisions`, line: decision },
      { type: 'move', at: `/barriers/${NOISE_BARRIER}`, before: id(41) },
      { type: 'set', at: '/person/preferredName', value: 'Rob' },
      { type: 'remove', at: `/about/interests/${id(22)}` },
    ];
    assert.deepEqual(told(edits).toSorted(), [
      'Mrs Okafor added a new decision to the review 25 May 2026: “Try mornings for longer.”',
      'Mrs Okafor changed the order of the things that get in the way.',
      'Mrs Okafor changed what the plan says about who the child is. Name the child likes: “Rob”.',
      'Mrs Okafor took out the interest “Trains.”',
    ]);
  });

  test('give the reason, to those who may see all that it is about', () => {
    const reason = 'We agreed this at the review.';
    assert.deepEqual(told([added], { reason }).at(-1), 'Why: We agreed this at the review.');
    const hidden: Edit = {
      type: 'add',
      at: '/outcomes',
      line: { ...outcome, id: id(902), restricted: mark },
    };
    assert.deepEqual(told([added, hidden], { reason }), told([added]));
    assert.equal(
      told([added, hidden], { reason, audience: 'senco' }).at(-1),
      'Why: We agreed this at the review.',
    );
  });

  test('tell nothing that the reader may not see', () => {
    const secret = 'Something about another child.';
    const barrier = { id: id(903), statement: secret, areas: [], restricted: mark };
    const edits: Edit[] = [
      { type: 'add', at: '/barriers', line: barrier },
      { type: 'set', at: `/outcomes/${READING_OUTCOME}/barriers`, value: [id(41), id(903)] },
      { type: 'set', at: `/person/identifiers/${id(2)}/value`, value: 'Y000000018001' },
    ];
    assert.deepEqual(told(edits), []);
    assert.ok(told(edits, { audience: 'senco' }).join().includes(secret));
  });

  test('a line that is marked from now on goes for those who may not see it, and nothing says why', () => {
    const edit: Edit = { type: 'set', at: `/barriers/${NOISE_BARRIER}/restricted`, value: mark };
    const sentences = told([edit]).join('\n');
    assert.match(
      sentences,
      /took out the thing that gets in the way “Noise makes it hard to think.”/,
    );
    assert.doesNotMatch(sentences, /another child|who may see/);
  });

  test('a text that looks like a gap stays as it was written', () => {
    const edit: Edit = { type: 'set', at: '/person/preferredName', value: '{who} $& {text}' };
    assert.match(told([edit]).join(), /“\{who\} \$& \{text\}”/);
  });

  test('without a name nobody is made up', () => {
    assert.deepEqual(describeChanges([added], { plan, audience: 'parent' }), [
      'There is a new target: “Robin reads a comic to a friend.”',
    ]);
  });

  test('in another language every word is that language’s', () => {
    const { lines } = englishChanges;
    const welsh = {
      ...englishChanges,
      language: 'cy',
      lines: {
        ...lines,
        family: {
          ...lines.family,
          outcomes: { aNew: 'targed newydd', the: 'y targed', all: 'y targedau' },
        },
      },
      byName: { ...englishChanges.byName, added: 'Ychwanegodd {who} {line}: {text}' },
      quoted: '‘{text}’',
    };
    assert.deepEqual(told([added], { locale: welsh }), [
      'Ychwanegodd Mrs Okafor targed newydd: ‘Robin reads a comic to a friend.’',
    ]);
  });

  test('edits of another plan are told as nothing', () => {
    const other: Plan = {
      ...plan,
      outcomes: [],
      progress: [],
      provision: [],
      delivery: [],
      reviews: [],
      agreements: [],
    };
    const edit: Edit = { type: 'remove', at: `/outcomes/${READING_OUTCOME}` };
    assert.deepEqual(told([edit], { plan: other }), []);
  });
});

describe('changes with their places', () => {
  test('say by line id where each is, for what is new too', () => {
    const at = `/provision/${READING_PROVISION}`;
    const edits: Edit[] = [
      added,
      { type: 'set', at: `${at}/status`, value: 'paused' },
      { type: 'set', at: '/person/pronouns', value: 'she/her' },
    ];
    const { changes, partial } = tellChanges(edits, { plan, audience: 'parent' });
    assert.deepEqual(changes.map((change) => `${change.kind} ${change.at}`).sort(), [
      `add /outcomes/${outcome.id}`,
      'change /person',
      `change ${at}`,
    ]);
    assert.equal(partial, false);
    assert.deepEqual(
      changes.map(({ sentence }) => sentence),
      describeChanges(edits, { plan, audience: 'parent' }),
    );
  });

  test('are none where the reader may see none of it, and that is told', () => {
    const barrier = `/barriers/${NOISE_BARRIER}`;
    const hidden: Edit[] = [
      { type: 'set', at: `${barrier}/restricted`, value: mark },
      { type: 'set', at: `${barrier}/statement`, value: 'Something private.' },
    ];
    const marked = tellChanges(hidden, { plan, audience: 'parent' });
    assert.ok(marked.changes.every(({ sentence }) => !sentence.includes('private')));
    assert.equal(marked.partial, true);
  });
});
