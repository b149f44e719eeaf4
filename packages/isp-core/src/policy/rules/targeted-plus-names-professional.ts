/** Targeted Plus draws on somebody who knows more than the setting’s own staff need to: who? */
import type { Plan, ProvisionLine } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import type { PlanFacts } from '../engine/plan-facts.ts';
import { isSpecialist } from '../engine/who-is-who.ts';

const otherPlaces = new Set(['alternative-provision', 'special-school', 'inclusion-base']);

export const rule = defineRule({
  id: 'targeted-plus-names-professional',
  since: '0.2.0',
  impact: 'should',
  topics: ['layers', 'advice'],
  sources: [
    { ref: 'dfe-reform-2026', at: 'Layers of support, Targeted Plus' },
    { ref: 'nasen-response-2026', at: 'Targeted Plus' },
  ],
  help: 'Name the professional, base or placement that a Targeted Plus line draws on, or link the advice that it came from.',
  familyHelp:
    'Where the plan says Targeted Plus, it should tell you which professional helps, and with what. No diagnosis is needed for it.',
  why: 'What makes this help different is what a specialist knows. If nobody can say whose knowledge it is, the child may be getting more of the same.',
  messages: {
    named: 'The plan says whose specialist knowledge this line draws on.',
    unlinked:
      'This line is Targeted Plus. The plan names professionals, but not what they have to do with this line. Did one of them advise it, or train whoever gives it?',
    nobody:
      'This line is Targeted Plus, and the plan names no professional, base or placement. Whose knowledge does it draw on?',
  },
  check(plan, { facts, pass, fail, ask }) {
    return facts.liveProvision().flatMap(({ line, at }) => {
      if (line.layer !== 'targeted-plus') return [];
      if (drawsOnSomebody(plan, line, facts)) return pass('named', at);
      return plan.people.some(isSpecialist) ? ask('unlinked', at) : fail('nobody', at);
    });
  },
});

/** Given by a specialist, advised by one, given elsewhere, or beside a specialist’s line for the same barrier. */
function drawsOnSomebody(plan: Plan, line: ProvisionLine, facts: PlanFacts): boolean {
  const bySpecialist = ({ provider }: ProvisionLine) => {
    const person = provider === undefined ? undefined : facts.personById(provider);
    return person !== undefined && isSpecialist(person.line);
  };
  return (
    bySpecialist(line) ||
    plan.advice.some(({ recommendations }) =>
      recommendations.some((r) => r.provision.includes(line.id)),
    ) ||
    plan.base?.provision.includes(line.id) === true ||
    plan.settings.some(({ kind, to }) => to === undefined && otherPlaces.has(kind)) ||
    facts
      .liveProvision()
      .some((other) => bySpecialist(other.line) && sharesBarrier(other.line, line))
  );
}

function sharesBarrier(a: ProvisionLine, b: ProvisionLine): boolean {
  return a.barriers.some((id) => b.barriers.includes(id));
}

const plus = { '/provision/0/layer': 'targeted-plus' } as const;

export const examples: readonly Example[] = [
  {
    name: 'given by a therapist',
    base: 'targeted',
    patch: { '/provision/0/layer': 'targeted-plus', '/people/1/role': 'occupational-therapist' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'named',
    at: '/provision/0',
  },
  {
    name: 'advised by a professional',
    base: 'targeted',
    patch: {
      '/provision/0/layer': 'targeted-plus',
      '/advice': [
        {
          id: '00000000-0000-4000-8000-000000000090',
          status: 'received',
          service: 'Educational psychology',
          recommendations: [
            {
              id: '00000000-0000-4000-8000-000000000091',
              text: 'Practise planning.',
              response: 'adopted',
              provision: ['00000000-0000-4000-8000-000000000060'],
              adjustments: [],
            },
          ],
        },
      ],
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'named',
  },
  {
    name: 'nobody from outside',
    base: 'targeted',
    patch: plus,
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'nobody',
    at: '/provision/0',
  },
  {
    name: 'a therapist in the plan who has nothing to do with the line',
    base: 'targeted',
    patch: { '/provision/0/layer': 'targeted-plus', '/people/0/role': 'occupational-therapist' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'unlinked',
  },
  {
    name: 'a targeted line',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'two days a week elsewhere',
    base: 'targeted',
    patch: {
      '/provision/0/layer': 'targeted-plus',
      '/settings': [
        {
          id: '00000000-0000-4000-8000-000000000095',
          name: 'The Lock',
          kind: 'alternative-provision',
          phase: 'secondary',
          attendance: 'guest',
          from: '2029-09-10',
          identifiers: [],
        },
      ],
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'named',
  },
  {
    name: 'a placement that is over',
    base: 'targeted',
    patch: {
      '/provision/0/layer': 'targeted-plus',
      '/settings': [
        {
          id: '00000000-0000-4000-8000-000000000095',
          name: 'The Lock',
          kind: 'alternative-provision',
          phase: 'secondary',
          attendance: 'guest',
          from: '2029-09-10',
          to: '2029-12-20',
          identifiers: [],
        },
      ],
    },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'nobody',
  },
  {
    name: 'beside a therapist’s line for the same barrier',
    base: 'specialist',
    patch: {
      '/provision/2/layer': 'targeted-plus',
      '/provision/2/provider': '00000000-0000-4000-8000-000000000010',
      '/provision/2/barriers/1': '00000000-0000-4000-8000-000000000041',
      '/advice': [],
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'named',
    at: '/provision/2',
  },
];
