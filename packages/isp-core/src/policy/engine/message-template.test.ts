import assert from 'node:assert/strict';
import { it } from 'node:test';
import { defineRule } from './define-rule.ts';
import { fillTemplate, type MessageData } from './message-template.ts';

it('fills text, dates, counts and words', () => {
  assert.equal(
    fillTemplate('{who} on {on:date}', { who: 'Mr Pike', on: '2029-03-04' }),
    'Mr Pike on 4 March 2029',
  );
  assert.equal(fillTemplate('{n:count day/days} ago', { n: 1 }), '1 day ago');
  assert.equal(fillTemplate('{n:count day/days} ago', { n: 12 }), '12 days ago');
  const words = { a: 'who', b: 'when', c: 'where' };
  assert.equal(fillTemplate('{x:words}', { x: ['a'] }, words), 'who');
  assert.equal(fillTemplate('{x:words}', { x: ['a', 'b'] }, words), 'who and when');
  assert.equal(fillTemplate('{x:words}', { x: ['a', 'b', 'c'] }, words), 'who, when and where');
});

it('leaves a gap open where the fact is missing, and never fills a fact twice', () => {
  assert.equal(fillTemplate('{a} {b}', { a: '{b}' }), '{b} {b}');
  assert.equal(fillTemplate('{a}', { a: '$&' }), '$&');
});

it('reads the facts off the text', () => {
  const facts: MessageData<
    '{who} on {on:date}, {n:count day/days} ago, without {x:words}',
    'a' | 'b'
  > = {
    who: 'Mr Pike',
    on: '2029-03-04',
    n: 3,
    x: ['a', 'b'],
  };
  assert.deepEqual(Object.keys(facts), ['who', 'on', 'n', 'x']);
  // @ts-expect-error the date is missing
  const missing: MessageData<'{on:date}'> = {};
  // @ts-expect-error a count is a number
  const wrong: MessageData<'{n:count day/days}'> = { n: 'three' };
  // @ts-expect-error there is no such word
  const unknown: MessageData<'{x:words}', 'a'> = { x: ['b'] };
  assert.ok([missing, wrong, unknown].every((value) => typeof value === 'object'));
});

it('lets a rule say only its own messages, with exactly their facts', () => {
  const rule = defineRule({
    id: 'typed',
    since: '0.1.0',
    impact: 'consider',
    topics: [],
    sources: [{ ref: 'cfa-2014', at: 'section 19' }],
    help: 'Help.',
    familyHelp: 'Help.',
    why: 'Why.',
    words: { start: 'when it starts' },
    messages: { plain: 'Plain.', dated: 'On {on:date}.', lacks: 'Lacks {missing:words}.' },
    check: (_plan, { pass, fail }) => [
      pass('plain', ''),
      pass('dated', '', { on: '2029-01-01' }),
      fail('lacks', '', { missing: ['start'] }),
      // @ts-expect-error no such message
      pass('other', ''),
      // @ts-expect-error the fact is missing
      pass('dated', ''),
      // @ts-expect-error the fact is misspelt
      pass('dated', '', { no: '2029-01-01' }),
      // @ts-expect-error no such word
      fail('lacks', '', { missing: ['end'] }),
      // @ts-expect-error the message has no gap
      pass('plain', '', { on: '2029-01-01' }),
    ],
  });
  assert.equal(rule.id satisfies 'typed', 'typed');
});
