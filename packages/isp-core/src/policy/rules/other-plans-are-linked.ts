/** Other plans about the child are named, with whom to ask, and nothing is copied from them. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'other-plans-are-linked',
  since: '0.2.0',
  impact: 'consider',
  topics: ['content'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'nasen-response-2026', at: 'Pastoral and health support beside the plan' },
    { ref: 'isos-lga-ccn-2026', at: 'Children whose needs fall between plans' },
  ],
  help: 'Where there is another plan, such as for health or for a looked-after child, name it and say who holds it. Copy nothing from it.',
  familyHelp:
    'If your child has another plan, this one should say so and say whom to ask, without repeating what is in it.',
  why: 'Adults who know of each other’s plans do not ask the child for two things at once.',
  messages: {
    linked: 'The plan says who holds this other plan, or where it is kept.',
    holder: 'This other plan is named. Who holds it, or where is it kept?',
    'maybe-another':
      'A nurse or a social worker takes part in this plan. Is there another plan that should be named here?',
  },
  check({ otherPlans, people }, { pass, fail, ask }) {
    if (otherPlans.length === 0) {
      const i = people.findIndex(({ role }) => role === 'nurse' || role === 'social-worker');
      return i === -1 ? [] : ask('maybe-another', `/people/${i}`);
    }
    return otherPlans.map(({ heldBy, keptAt }, i) => {
      const at = `/otherPlans/${i}`;
      return heldBy === undefined && keptAt === undefined ? fail('holder', at) : pass('linked', at);
    });
  },
});

const other = {
  id: '00000000-0000-4000-8000-000000000160',
  kind: 'health-care',
  title: 'Care plan for asthma',
};

export const examples: readonly Example[] = [
  {
    name: 'with whom to ask',
    base: 'targeted',
    patch: {
      '/otherPlans': [
        {
          id: '00000000-0000-4000-8000-000000000160',
          kind: 'health-care',
          title: 'Care plan for asthma',
          heldBy: '00000000-0000-4000-8000-000000000010',
        },
      ],
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'linked',
    at: '/otherPlans/0',
  },
  {
    name: 'with the place where it is kept',
    base: 'targeted',
    patch: {
      '/otherPlans': [
        {
          id: '00000000-0000-4000-8000-000000000160',
          kind: 'health-care',
          title: 'Care plan for asthma',
          keptAt: 'School office',
        },
      ],
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'linked',
  },
  {
    name: 'nobody knows where it is',
    base: 'targeted',
    patch: { '/otherPlans': [other] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'holder',
    at: '/otherPlans/0',
  },
  {
    name: 'a nurse, and no other plan',
    base: 'targeted',
    patch: { '/people/1/role': 'nurse' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'maybe-another',
    at: '/people/1',
  },
];
