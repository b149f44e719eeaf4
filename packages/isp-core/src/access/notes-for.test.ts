import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commentOn } from '../edit/notes/make-note.ts';
import type { LineNote } from '../edit/notes/line-note.ts';
import { fixturePlan } from '../testing/fixture-plan.ts';
import { notesFor } from './notes-for.ts';

const plan = fixturePlan('year-8-planning-and-anxiety');

function noteOn(at: string): LineNote {
  const made = commentOn(at, {
    id: '00000000-0000-4000-8000-000000000001',
    author: { name: 'Mrs Okafor', audience: 'senco' },
    writtenAt: '2026-11-22T10:00:00Z',
    text: 'About this line.',
  });
  assert.ok(made.ok);
  return made.value;
}

const seenBy = (audience: string, at: string) =>
  notesFor(plan, [noteOn(at)], { audience }).length === 1;

describe('notes for an audience', () => {
  const marked = plan.barriers.find(({ restricted }) => restricted !== undefined)!;
  const open = plan.barriers.find(({ restricted }) => restricted === undefined)!;

  it('are those on lines that it sees', () => {
    assert.ok(seenBy('class-teacher', `/barriers/${open.id}/impact`));
    assert.ok(!seenBy('class-teacher', `/barriers/${marked.id}/impact`));
    assert.ok(!seenBy('class-teacher', `/barriers/${marked.id}`));
    assert.ok(seenBy('senco', `/barriers/${marked.id}/impact`));
  });

  it('are not those on a part that it does not see, whether anything is in it or not', () => {
    assert.ok(!seenBy('parent', '/person/identifiers/upn'));
    assert.ok(!seenBy('class-teacher', '/basis/disability'));
    assert.ok(!seenBy('class-teacher', '/basis/disability/considered'));
    assert.ok(seenBy('parent', '/about/aspirations'));
    assert.ok(seenBy('parent', `/outcomes/${plan.outcomes[0]!.id}/notFilledIn`));
  });

  it('are not those on a line that is gone, but for whoever sees all of a plan', () => {
    const gone = '/barriers/00000000-0000-4000-8000-00000000dead/impact';
    assert.ok(!seenBy('class-teacher', gone));
    assert.ok(seenBy('senco', gone));
  });

  it('are nobody’s whom the table does not know', () => {
    assert.throws(() => notesFor(plan, [], { audience: 'passer-by' }), RangeError);
  });
});
