/** A move takes along the names of people who know the child and can be asked. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'transition-names-people-who-know-me',
  since: '0.2.0',
  impact: 'should',
  topics: ['transition', 'child-first'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [{ ref: 'nasen-response-2026', at: 'Relational continuity: who worked with the child' }],
  help: 'Ask the child who knows them well, and name those people, with what they have learned, so that the next place can ask them.',
  familyHelp:
    'The next place should know whom to ask about your child: somebody who has worked with them and likes them.',
  why: 'A child should not have to explain themselves to everybody from the start.',
  messages: {
    named: 'The next place can ask somebody who knows the child.',
    nobody: 'Nobody is named whom the next place can ask. Whom would the child choose?',
    'left-out': 'The only people named are the family. Which member of staff knows the child well?',
  },
  check({ transitions }, { facts, pass, fail, ask }) {
    return transitions.flatMap(({ kind, status, peopleWhoKnowMe }, i) => {
      // A new council or a new clinic need not mean a new school.
      if (kind === 'between-authorities' || kind === 'to-adult-services') return [];
      if (status !== 'planned' && status !== 'under-way') return [];
      const at = `/transitions/${i}`;
      if (peopleWhoKnowMe.length === 0) return fail('nobody', at);
      const roles = peopleWhoKnowMe.map((id) => facts.personById(id)?.line.role);
      return roles.every((role) => role === 'parent' || role === 'child')
        ? ask('left-out', at)
        : pass('named', at);
    });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'the assistant whom he walks with',
    base: 'moving',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'named',
    at: '/transitions/0',
  },
  {
    name: 'a member of staff and a parent',
    base: 'moving',
    patch: { '/transitions/0/peopleWhoKnowMe/1': '00000000-0000-4000-8000-000000000012' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'named',
  },
  {
    name: 'nobody',
    base: 'moving',
    patch: { '/transitions/0/peopleWhoKnowMe': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'nobody',
    at: '/transitions/0',
  },
  {
    name: 'a parent alone',
    base: 'moving',
    patch: { '/transitions/0/peopleWhoKnowMe': ['00000000-0000-4000-8000-000000000012'] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'left-out',
  },
  {
    name: 'a move that is over',
    base: 'moving',
    patch: { '/transitions/0/peopleWhoKnowMe': [], '/transitions/0/status': 'complete' },
    today: '2030-10-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'a new council, the same school',
    base: 'moving',
    patch: { '/transitions/0/peopleWhoKnowMe': [], '/transitions/0/kind': 'between-authorities' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
