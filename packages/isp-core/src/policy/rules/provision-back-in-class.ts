/** What is practised outside the lesson has a way back into it. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

/** They are with the child in class, and carry it there themselves. */
const inClassAnyway = new Set(['class-teacher', 'tutor', 'key-person']);

export const rule = defineRule({
  id: 'provision-back-in-class',
  since: '0.2.0',
  impact: 'should',
  topics: ['provision'],
  sources: [
    { ref: 'nasen-response-2026', at: 'Targeted Plus, link back to the classroom' },
    { ref: 'send-code-2015', at: '6.52' },
  ],
  help: 'For help given outside the lesson, write down what the teacher does so that the child uses it in class.',
  familyHelp:
    'Where your child is taken out for help, the plan should say how it is used back in class.',
  why: 'What a child can do in a small room counts only when they can do it where everybody learns.',
  messages: {
    carried: 'This line says how it is carried into class.',
    'same-adult': 'Whoever gives this help is with the child in class as well.',
    group:
      'This is given in a group, and the plan does not say how it is used in class. Agree one thing with the teacher.',
    child:
      'Does this take the child out of class? If so, agree with the teacher one thing that carries it back.',
  },
  check(_plan, { facts, pass, fail, ask }) {
    return facts.liveProvision().flatMap(({ line, at }) => {
      // Specialist lines are often the class itself: an interpreter, a class of eight.
      if (line.recipient.kind === 'staff' || line.layer === 'specialist') return [];
      if (line.backInClass !== undefined) return pass('carried', at);
      const provider = line.provider && facts.personById(line.provider);
      if (provider && inClassAnyway.has(provider.line.role)) return pass('same-adult', at);
      return line.recipient.kind === 'group' ? fail('group', at) : ask('child', at);
    });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'a group that says what is done in class',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'carried',
    at: '/provision/0',
  },
  {
    name: 'help from the class teacher',
    base: 'targeted',
    patch: { '/provision/0/backInClass': null, '/people/1/role': 'class-teacher' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'same-adult',
  },
  {
    name: 'a group that does not',
    base: 'targeted',
    patch: { '/provision/0/backInClass': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'group',
    at: '/provision/0',
  },
  {
    name: 'help for the child alone that does not',
    base: 'targeted',
    patch: { '/provision/0/backInClass': null, '/provision/0/recipient': { kind: 'child' } },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'child',
  },
  {
    name: 'coaching for staff',
    base: 'targeted',
    patch: { '/provision/0/recipient': { kind: 'staff' } },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
