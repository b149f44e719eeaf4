import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Plan } from '../../plan/plan.ts';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { applyEdit } from '../apply-edit.ts';
import { acceptNote, declineNote, reopenNote, resolveNote } from './decide-note.ts';
import type { NoteAuthor, Suggestion } from './line-note.ts';
import { commentOn, reply, suggest } from './make-note.ts';
import { parseNotes } from './parse-notes.ts';
import { placeOfNote } from './place-of-note.ts';

const plan = fixturePlan('year-8-planning-and-anxiety');
const outcome = plan.outcomes[0]!;
const target = `/outcomes/${outcome.id}/target`;
const teacher: NoteAuthor = { name: 'Miss Hartley', audience: 'class-teacher' };
const senco: NoteAuthor = { name: 'Mrs Okafor', audience: 'senco' };
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const written = (text: string, n = 1) => ({
  id: uuid(n),
  author: teacher,
  writtenAt: '2026-11-22T10:00:00Z',
  text,
});
const decision = { by: senco, on: '2026-11-22T11:00:00Z' };

function made<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}
const codeOf = (result: { ok: boolean; error?: { code: string } }) => result.error?.code;
const suggestion = (value: string): Suggestion =>
  made(suggest(plan, { type: 'set', at: target, value }, written('Clearer for him.')));

function changed(given: Plan, value: string): Plan {
  return made(applyEdit(given, { type: 'set', at: target, value })).plan;
}

describe('notes on lines', () => {
  it('are made open, with what was typed and nothing around it', () => {
    const note = made(commentOn(target, written('  How often?\r\nDaily? ')));
    assert.equal(note.text, 'How often?\nDaily?');
    assert.deepEqual([note.kind, note.status, note.replies], ['comment', 'open', []]);
    assert.equal(codeOf(commentOn(target, written(' \n'))), 'ISP_NOTE_EMPTY');
    assert.equal(codeOf(commentOn(target, written('x'.repeat(2001)))), 'ISP_NOTE_TOO_LONG');
    assert.equal(made(commentOn(target, written('x'.repeat(2000)))).text.length, 2000);
  });

  it('are answered while they are open', () => {
    const note = made(commentOn(target, written('How often?')));
    const answered = made(reply(note, { ...written('Daily.', 2), author: senco }));
    assert.deepEqual(
      answered.replies.map(({ text, author }) => [author.name, text]),
      [['Mrs Okafor', 'Daily.']],
    );
    assert.deepEqual(note.replies, []);
    const settled = made(resolveNote(answered, decision));
    assert.deepEqual([settled.status, settled.decidedBy], ['resolved', senco]);
    assert.equal(codeOf(reply(settled, written('More', 3))), 'ISP_NOTE_NOT_OPEN');
    assert.deepEqual(reopenNote(settled), answered);
  });

  it('remember what a suggestion was made to, and refuse one that changes nothing or cannot be', () => {
    assert.equal(suggestion('Two of three.').basedOn, outcome.target);
    const same = { type: 'set', at: target, value: outcome.target! } as const;
    assert.equal(codeOf(suggest(plan, same, written(''))), 'ISP_NOTE_NOTHING_NEW');
    const gone = { type: 'set', at: `/outcomes/${uuid(9)}/target`, value: 'x' } as const;
    assert.equal(codeOf(suggest(plan, gone, written(''))), 'ISP_EDIT_UNKNOWN_PLACE');
    const empty = { type: 'remove', at: `/outcomes/${outcome.id}/statement` } as const;
    assert.equal(suggest(plan, empty, written('')).ok, false);
  });

  it('carry out what is accepted, with the way back, and only once', () => {
    const accepted = made(acceptNote(plan, suggestion('Two of three.'), decision));
    assert.equal(accepted.plan.outcomes[0]!.target, 'Two of three.');
    assert.deepEqual([accepted.note.status, accepted.note.decidedBy], ['accepted', senco]);
    assert.deepEqual(made(applyEdit(accepted.plan, accepted.inverse)).plan, plan);
    const again = acceptNote(accepted.plan, accepted.note, decision);
    assert.ok(!again.ok && again.error.reason === 'impossible');
  });

  it('show all three versions where the line has changed since', () => {
    const later = changed(plan, 'One of three.');
    const note = suggestion('Two of three.');
    assert.deepEqual(acceptNote(later, note, decision), {
      ok: false,
      error: {
        reason: 'changed',
        basedOn: outcome.target,
        now: 'One of three.',
        suggested: 'Two of three.',
      },
    });
    const all = made(acceptNote(later, note, { ...decision, evenIfChanged: true }));
    assert.equal(all.plan.outcomes[0]!.target, 'Two of three.');
  });

  it('are declined with a reason, or not at all', () => {
    const note = suggestion('Two of three.');
    assert.equal(codeOf(declineNote(note, { ...decision, reason: ' ' })), 'ISP_NOTE_NO_REASON');
    const declined = made(declineNote(note, { ...decision, reason: 'He chose the words.' }));
    assert.deepEqual([declined.status, declined.reason], ['declined', 'He chose the words.']);
    assert.equal(codeOf(resolveNote(note, decision)), 'ISP_NOTE_KIND');
    const comment = made(commentOn(target, written('How often?')));
    assert.equal(codeOf(declineNote(comment, { ...decision, reason: 'No' })), 'ISP_NOTE_KIND');
  });

  it('follow their line, and know when it is gone', () => {
    const last = plan.outcomes.at(-1)!;
    const moved = made(applyEdit(plan, { type: 'move', at: `/outcomes/${outcome.id}` })).plan;
    assert.equal(moved.outcomes.at(-1)!.id, outcome.id);
    assert.equal(placeOfNote(moved, target), target);
    const without: Plan = { ...plan, outcomes: [last] };
    assert.equal(placeOfNote(without, target), undefined);
    const elsewhere = { ...without, adjustments: [{ ...plan.adjustments[0]!, id: outcome.id }] };
    assert.equal(placeOfNote(elsewhere, target), `/adjustments/${outcome.id}/target`);
    assert.equal(placeOfNote(plan, '/about/aspirations'), '/about/aspirations');
  });

  it('are read back as they were written, and nothing else is', () => {
    const notes = [
      made(commentOn(target, written('How often?'))),
      made(declineNote(suggestion('Two.'), { ...decision, reason: 'He chose the words.' })),
    ];
    assert.deepEqual(parseNotes(JSON.parse(JSON.stringify(notes))), { ok: true, value: notes });
    for (const [place, wrong] of [
      ['/0/at', [{ ...notes[0], at: 'outcomes' }]],
      ['/0/text', [{ ...notes[0], text: 'x'.repeat(2001) }]],
      ['/1/edit', [notes[0], { ...notes[1], edit: { type: 'group', edits: [] } }]],
      ['/0', [{ ...notes[0], html: '<b>' }]],
      ['', { notes }],
    ] as const) {
      const parsed = parseNotes(wrong);
      assert.ok(!parsed.ok);
      assert.deepEqual(
        parsed.error.map(({ path }) => path),
        [place],
      );
    }
  });

  it('never change the plan before they are accepted, whatever is suggested', () => {
    const before = JSON.stringify(plan);
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (value, since) => {
        const note = suggest(plan, { type: 'set', at: target, value }, written(''));
        if (!note.ok) return;
        const later = applyEdit(plan, { type: 'set', at: target, value: since });
        if (!later.ok) return;
        const accepted = acceptNote(later.value.plan, note.value, decision);
        const untouched = later.value.plan.outcomes[0]!.target === outcome.target;
        assert.equal(accepted.ok, untouched);
        if (accepted.ok) assert.equal(accepted.value.plan.outcomes[0]!.target, value);
        assert.equal(JSON.stringify(plan), before);
      }),
      { numRuns: 60 },
    );
  });
});
