/** Nobody on a panel judges what they wrote or gave themselves. */
import type { Plan } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

type Concern = Plan['concerns'][number];

export const rule = defineRule({
  id: 'concern-panel-member-did-not-write-the-line',
  since: '0.2.0',
  impact: 'should',
  topics: ['concerns'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'nasen-response-2026', at: 'A SENCO must not judge their own decision' },
    { ref: 'pq-122252-2026', at: 'Panel, independent of the school or trust' },
  ],
  help: 'On a panel, have nobody who wrote the plan, decided on it, or gives the help that the concern is about.',
  familyHelp:
    'Nobody who wrote the plan or gives the help that your concern is about should sit on the panel.',
  why: 'Nobody can be fair to themselves and to the child at once.',
  messages: {
    apart: 'Nobody on this panel wrote or gives what the concern is about.',
    own: 'On this panel sits {name}, who wrote the plan or gives what the concern is about.',
    'same-name':
      'On this panel sits {name}. Is this the person of that name who wrote the plan or gives what the concern is about?',
    'of-the-plan':
      'On this panel sits {name}, who is named in the plan. What have they to do with what the concern is about?',
  },
  check(plan, { facts, pass, fail, ask }) {
    return plan.concerns.flatMap((concern, i) => {
      if (concern.panel.length === 0) return [];
      const at = `/concerns/${i}`;
      const own = peopleBehind(plan, concern);
      const names = new Set([...own].map((id) => plain(facts.personById(id)?.line.name)));
      const gaps = concern.panel.flatMap(({ name, person }, j) => {
        const member = `${at}/panel/${j}`;
        if (person !== undefined && own.has(person)) return [fail('own', member, { name })];
        if (names.has(plain(name))) return [ask('same-name', member, { name })];
        return person === undefined ? [] : [ask('of-the-plan', member, { name })];
      });
      return gaps.length > 0 ? gaps : pass('apart', at);
    });
  },
});

/** Who wrote the plan or decided on it, and who gives or owns the lines that the concern is about. */
function peopleBehind(plan: Plan, { about }: Concern): Set<string> {
  const people = new Set(plan.authors);
  const add = (id: string | undefined) => {
    if (id !== undefined) people.add(id);
  };
  add(plan.basis.decidedBy);
  for (const line of plan.provision) if (about.includes(line.id)) add(line.provider);
  for (const line of plan.adjustments) if (about.includes(line.id)) add(line.owner);
  return people;
}

function plain(name: string | undefined): string | undefined {
  return name
    ?.normalize('NFC')
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();
}

const panel = '/concerns/0/panel/0';

export const examples: readonly Example[] = [
  {
    name: 'two people from elsewhere',
    base: 'moving',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'apart',
    at: '/concerns/0',
  },
  {
    name: 'a panel of one from elsewhere',
    base: 'moving',
    patch: { '/concerns/0/panel/1': null },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'apart',
  },
  {
    name: 'whoever gives the help',
    base: 'moving',
    patch: { '/concerns/0/panel/0/person': '00000000-0000-4000-8000-000000000011' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'own',
    at: panel,
  },
  {
    name: 'somebody with the author’s name',
    base: 'moving',
    patch: { '/concerns/0/panel/0/name': 'Mrs  adeyemi' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'same-name',
    at: panel,
  },
  {
    name: 'somebody else of the plan',
    base: 'moving',
    patch: { '/concerns/0/panel/0/person': '00000000-0000-4000-8000-000000000013' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'of-the-plan',
  },
];
