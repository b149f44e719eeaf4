/** The child and the family are heard, in their own words, and not only once. */
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import { toPointer } from '../../kernel/pointer.ts';
import type { Plan, Voice } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'voices-recorded',
  since: '0.1.0',
  impact: 'should',
  topics: ['child-first', 'family', 'voice'],
  sources: [
    { ref: 'cfa-2014', at: 'section 19' },
    { ref: 'send-code-2015', at: '6.54, and 6.64 to 6.71' },
    { ref: 'dfe-cria-2026', at: 'Article 12' },
  ],
  help: 'Record what the child and the family say, in their own words, with how they said it, at least once a year.',
  familyHelp:
    'Your words and your child’s words belong in the plan as you said them, not as a summary by staff. You can add to them at any time, in any way that suits you.',
  why: 'A plan about somebody who was not heard misses what only they can know. Their own words also show, later, that they were asked.',
  options: { months: 12 },
  messages: {
    recorded:
      'The child and the family have both been heard in the last {months:count month/months}.',
    'nobody-heard':
      'Neither the child’s nor the family’s own words are recorded. Ask both, in the way that suits each of them, and write down what they say.',
    'child-missing':
      'The family’s words are recorded, but not the child’s. Has the child been asked, in the way they communicate best?',
    'family-missing':
      'The child’s words are recorded, but not the family’s. Has the family been asked?',
    'young-person-decides':
      'The young person’s words are recorded, but not the family’s. From 16 the young person has the say: is this what they want?',
    'child-stale':
      'The child’s words were last recorded on {on:date}. Are they still what the child would say?',
    'family-stale':
      'The family’s words were last recorded on {on:date}. Are they still what the family would say?',
    'child-only-observed':
      'What is recorded for the child is what others saw. Is there a way in which the child can tell it themselves: signs, symbols, drawing, an advocate?',
  },
  check(plan, { today, options, pass, fail, ask }) {
    const from = addMonths(today, -options.months);
    const child = latestWords(plan, 'child');
    const family = latestWords(plan, 'family');
    if (!child && !family) return fail('nobody-heard', '/voices');
    const gaps = [];
    if (!child) gaps.push(ask('child-missing', '/voices'));
    else if (child.on < from) gaps.push(ask('child-stale', child.at, { on: child.on }));
    else if (!spokeSince(plan, from)) gaps.push(ask('child-only-observed', child.at));
    if (!family) {
      const decides = addMonths(plan.person.dateOfBirth, 16 * 12) <= today;
      gaps.push(ask(decides ? 'young-person-decides' : 'family-missing', '/voices'));
    } else if (family.on < from) gaps.push(ask('family-stale', family.at, { on: family.on }));
    return gaps.length > 0 ? gaps : pass('recorded', '/voices', { months: options.months });
  },
});

function latestWords(
  plan: Plan,
  speaker: Voice['speaker'],
): { at: string; on: PlainDate } | undefined {
  return plan.voices
    .map((voice, i) => ({ speaker: voice.speaker, on: voice.on, at: toPointer(['voices', i]) }))
    .filter((words) => words.speaker === speaker)
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
}

/** Whether the child told it themselves, in any way, on or after `from`. */
function spokeSince({ voices }: Plan, from: PlainDate): boolean {
  return voices.some((v) => v.speaker === 'child' && v.method !== 'observed' && v.on >= from);
}

export const examples: readonly Example[] = [
  {
    name: 'both heard this year',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
    at: '/voices',
  },
  {
    name: 'heard exactly a year ago',
    base: 'targeted',
    patch: { '/voices/0/on': '2029-01-10' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
  },
  {
    name: 'nobody heard',
    base: 'targeted',
    patch: { '/voices': [], '/reviews/0/voices': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'nobody-heard',
    at: '/voices',
  },
  {
    name: 'only the family heard',
    base: 'targeted',
    patch: { '/voices/0': null, '/reviews/0/voices': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'child-missing',
    at: '/voices',
  },
  {
    name: 'only the child heard',
    base: 'targeted',
    patch: { '/voices/1': null, '/reviews/0/voices': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'family-missing',
    at: '/voices',
  },
  {
    name: 'only the young person heard, who is 16 today',
    base: 'targeted',
    patch: { '/person/dateOfBirth': '2014-01-10', '/voices/1': null, '/reviews/0/voices': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'young-person-decides',
    at: '/voices',
  },
  {
    name: 'the child’s words are a year and a day old',
    base: 'targeted',
    patch: { '/voices/0/on': '2029-01-09' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'child-stale',
    at: '/voices/0',
  },
  {
    name: 'the family’s words are two years old',
    base: 'targeted',
    patch: { '/voices/1/on': '2028-01-10' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'family-stale',
    at: '/voices/1',
  },
  {
    name: 'for the child there are only observations',
    base: 'targeted',
    patch: { '/voices/0/method': 'observed' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'child-only-observed',
    at: '/voices/0',
  },
];
