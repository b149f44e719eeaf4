/** A young person of 16 in the first year of college, who prepares for adulthood. */
import type { Plan } from '../../../plan/plan.ts';
import { id } from './example-id.ts';
import { targeted } from './targeted.ts';

export const college: Plan = {
  ...targeted,
  id: id(5),
  updatedAt: '2029-12-14T15:30:00Z',
  person: {
    ...targeted.person,
    givenName: 'Ngozi',
    familyName: 'Dale-Example',
    dateOfBirth: '2013-02-11',
    yearGroup: '12',
  },
  settings: [
    {
      id: id(170),
      name: 'Tarn Valley College (invented)',
      kind: 'college',
      phase: 'post-16',
      attendance: 'main',
      from: '2029-09-03',
      identifiers: [],
    },
  ],
  people: [
    { id: id(10), name: 'Mrs Adeyemi', role: 'senco', knownSince: '2029-01-08' },
    { id: id(11), name: 'Mr Pike', role: 'tutor', knownSince: '2029-09-03' },
    { id: id(12), name: 'Ify Dale-Example', role: 'parent', relation: 'mother' },
  ],
  about: {
    strengths: [{ id: id(20), text: 'Ngozi stays calm when a kitchen is busy.' }],
    interests: [{ id: id(26), text: 'Baking, and films with subtitles.' }],
    mattersToMe: [{ id: id(21), text: 'To be asked before anybody rings my mum.' }],
    whatWorks: [{ id: id(27), text: 'Send me the plan for the day the evening before.' }],
    aspirations: [{ id: id(28), text: 'To run a bakery, and live with my friend Sol.' }],
  },
  barriers: targeted.barriers.map((barrier) => ({
    ...barrier,
    impact: 'Ngozi misses the start of practical work that she could lead.',
  })),
  provision: targeted.provision.map((line) => ({
    ...line,
    statement: 'Planning the week with her tutor, and going through what came of it.',
    outcomes: [id(70), id(71), id(72), id(73)],
    recipient: { kind: 'child' },
    evidenceBase: 'It helped Ngozi through her last year at school.',
    backInClass: 'Workshop staff look at her week with her on Mondays.',
  })),
  outcomes: (
    [
      ['employment', 'Ngozi plans and works a morning in the training bakery by herself.'],
      ['independent-living', 'Ngozi travels to college and to work without her mother.'],
      ['community', 'Ngozi goes to the film club with friends, and tells them how to find her.'],
      ['health', 'Ngozi books and goes to her own appointments.'],
    ] as const
  ).map(([pfaArea, statement], i) => ({
    id: id(70 + i),
    statement,
    kind: 'independence',
    pfaArea,
    barriers: [id(40)],
    baseline: 'Once in the last month, with help.',
    target: 'Once a week, alone.',
    scale: 'Times in a month',
    dueOn: '2030-03-22',
    lifecycle: 'active',
    achievement: 'not-yet-judged',
  })),
  reviews: targeted.reviews.map((review) => ({
    ...review,
    summary:
      'Ngozi chose what she wants to be able to do by herself, and how she wants to be asked.',
    nextReviewOn: '2030-06-10',
  })),
  agreements: (['child', 'setting'] as const).map((party, i) => ({
    id: id(90 + i),
    party,
    position: 'agreed',
    revision: 3,
    on: '2029-06-24',
  })),
};
