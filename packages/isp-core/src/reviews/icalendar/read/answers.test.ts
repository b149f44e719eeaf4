import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { about, changesIn, file, LONG, SAME } from '../../../testing/calendar-read-back.ts';

describe('an answer to an invitation', () => {
  const answer = (partstat: string, more: readonly string[] = []) =>
    file(
      [
        'SEQUENCE:2',
        'DTSTART:20200101T000000Z',
        `ATTENDEE;PARTSTAT=${partstat};CN="Ms Example; mother":mailto:parent@home.invalid`,
        ...more,
      ],
      'REPLY',
    );

  it('says who comes, and whether they were asked', () => {
    for (const said of ['accepted', 'declined', 'tentative', 'delegated']) {
      assert.deepEqual(changesIn(answer(said.toUpperCase())), [
        {
          ...about,
          type: 'answer',
          from: { email: 'parent@home.invalid', name: 'Ms Example; mother', invited: true },
          answer: said,
        },
      ]);
    }
    const stranger = answer('ACCEPTED')
      .replace('parent@', 'x@')
      .replace(/CN="[^"]*"/, 'X=y');
    assert.deepEqual(changesIn(stranger), [
      {
        ...about,
        type: 'answer',
        from: { email: 'x@home.invalid', invited: false },
        answer: 'accepted',
      },
    ]);
  });

  it('keeps what they say with it', () => {
    const [said] = changesIn(answer('DECLINED', ['COMMENT:At work until 4\\, sorry']));
    assert.ok(said?.type === 'answer');
    assert.equal(said.comment, 'At work until 4, sorry');
  });

  it('is no answer where nothing is said', () => {
    assert.deepEqual(changesIn(answer('NEEDS-ACTION')), []);
    assert.deepEqual(changesIn(answer('constructor')), []);
  });

  it('says where it speaks of an older time', () => {
    const [late] = changesIn(answer('ACCEPTED').replace('SEQUENCE:2', 'SEQUENCE:1'));
    assert.equal(late?.outOfDate, true);
    assert.equal(late.type, 'answer');
  });

  it('may be that of several people in one file', () => {
    const father = answer('DECLINED')
      .replace('parent@', 'father@')
      .replace('SEQUENCE:2', 'SEQUENCE:1');
    assert.equal(changesIn(answer('ACCEPTED') + father).length, 2);
  });

  it('can suggest another time, which is somebody’s wish and not a move', () => {
    const text = file(
      [
        'SEQUENCE:2',
        'DTSTART:20290307T083000Z',
        LONG,
        'ATTENDEE;PARTSTAT=TENTATIVE:MAILTO:Parent@home.invalid',
      ],
      'COUNTER',
    );
    assert.deepEqual(changesIn(text), [
      {
        ...about,
        type: 'move',
        to: { on: '2029-03-07', starts: '08:30', minutes: 45 },
        by: { email: 'parent@home.invalid', invited: true },
      },
    ]);
  });

  it('is found in the organiser’s own calendar as well', () => {
    const text = file([
      'SEQUENCE:2',
      SAME,
      LONG,
      'ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.invalid',
      'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:c@d.invalid',
    ]);
    assert.deepEqual(
      changesIn(text).map((change) => change.type === 'answer' && change.from.email),
      ['a@b.invalid'],
    );
  });
});
