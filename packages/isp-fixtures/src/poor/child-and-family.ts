/** Plans in which the child or the family comes too late, too little or not at all. */
import { FIXTURES_TODAY } from '../plan-fixture.ts';
import type { PoorPlan } from './poor-plan.ts';

const now = { today: FIXTURES_TODAY, profile: 'england-current' } as const;

export const childAndFamily: readonly PoorPlan[] = [
  {
    ...now,
    name: 'voice-written-by-an-adult',
    fault:
      'The box for the child’s voice was filled in by an adult, on the morning of the meeting.',
    rule: 'child-voice-is-in-own-words',
    outcome: 'ask',
    at: '/voices/0',
    base: 'year-4-reading',
    patch: [
      {
        op: 'replace',
        path: '/voices/0/words',
        value:
          'Theo enjoys school and feels well supported by the adults around him. He would like his reading group to continue.',
      },
    ],
  },
  {
    ...now,
    name: 'voice-carried-over',
    fault: 'The child’s words were carried over from the plan before, which was carried over too.',
    rule: 'voices-recorded',
    outcome: 'ask',
    at: '/voices/0',
    base: 'year-11-starting-and-finishing',
    patch: [{ op: 'replace', path: '/voices/0/on', value: '2024-11-14' }],
  },
  {
    ...now,
    name: 'no-strengths',
    fault: 'The plan begins with what is wrong. Nobody wrote what Wilf is good at.',
    rule: 'strengths-and-what-matters-recorded',
    outcome: 'fail',
    at: '/about/strengths',
    base: 'year-2-hands-and-balance',
    patch: [{ op: 'replace', path: '/about/strengths', value: [] }],
  },
  {
    ...now,
    name: 'nothing-works',
    fault: 'What works with Hamza is in his teachers’ heads, and not in the plan.',
    rule: 'what-works-recorded',
    outcome: 'ask',
    at: '/about/whatWorks',
    base: 'year-8-sight-and-long-cane',
    patch: [{ op: 'replace', path: '/about/whatWorks', value: [] }],
  },
  {
    ...now,
    name: 'no-hopes-in-year-11',
    fault: 'A plan for the last year of school does not say what Cosmo hopes for after it.',
    rule: 'aspirations-recorded',
    outcome: 'fail',
    at: '/about/aspirations',
    base: 'year-11-starting-and-finishing',
    patch: [{ op: 'replace', path: '/about/aspirations', value: [] }],
  },
  {
    ...now,
    name: 'letters-in-english-only',
    fault:
      'The family asked for Urdu. The box for the interpreter was emptied when the form changed.',
    rule: 'family-language-is-met',
    outcome: 'fail',
    at: '/person/communication',
    base: 'year-1-urdu-first',
    patch: [{ op: 'replace', path: '/person/communication/formats', value: ['audio'] }],
  },
  {
    ...now,
    name: 'review-without-the-child',
    fault: 'Theo was in assembly when his review was held, and nobody asked him before or after.',
    rule: 'child-involved-at-the-last-review',
    outcome: 'ask',
    profile: 'england-proposed-2029',
    at: '/reviews/1',
    base: 'year-4-reading',
    patch: [
      {
        op: 'replace',
        path: '/reviews/1/attended',
        value: [
          'ff588636-a55a-4927-b76c-a32b7405626d',
          '55ba9260-1683-46aa-95c3-ef5ca477c922',
          '79bb49ea-984e-4be0-961c-756b9137112e',
        ],
      },
      {
        op: 'replace',
        path: '/reviews/1/voices',
        value: ['e9768383-ba00-4b20-9003-1a9e3cbea5a7'],
      },
    ],
  },
  {
    ...now,
    name: 'nobody-agreed',
    fault: 'The plan went home “for signature” and did not come back. Nobody asked again.',
    rule: 'agreement-recorded',
    outcome: 'fail',
    at: '/agreements',
    base: 'year-11-starting-and-finishing',
    patch: [{ op: 'replace', path: '/agreements', value: [] }],
  },
  {
    ...now,
    name: 'disagreement-without-words',
    fault: '“Parent does not agree” was ticked, and what Mr Morton said was left out.',
    rule: 'disagreement-has-both-sides',
    outcome: 'fail',
    at: '/agreements/1',
    base: 'year-9-disagreement',
    patch: [{ op: 'remove', path: '/agreements/1/words' }],
  },
];
