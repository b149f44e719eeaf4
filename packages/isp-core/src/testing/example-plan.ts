/** A small plan with every kind of line and reference, for tests. */
import type { Plan } from '../plan/plan.ts';

/** The id of the n-th example line. */
export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

export const SENCO = id(11);
export const TEACHER = id(12);
export const MOTHER = id(13);
export const READING_BARRIER = id(41);
export const NOISE_BARRIER = id(42);
export const READING_OUTCOME = id(71);
export const READING_PROVISION = id(61);

/** A new copy each time, so that a test cannot spoil it for another. */
export function examplePlan(): Plan {
  return {
    format: 'isp-plan',
    schemaVersion: '1.0',
    kind: 'support-plan',
    id: id(1),
    revision: 3,
    status: 'active',
    profile: 'england-current',
    authors: [SENCO],
    language: 'en-GB',
    createdAt: '2025-09-08T09:00:00Z',
    updatedAt: '2026-06-02T15:30:00Z',
    person: {
      givenName: 'Robin',
      familyName: 'Example',
      dateOfBirth: '2017-03-04',
      yearGroup: '4',
      identifiers: [{ id: id(2), scheme: 'upn', value: 'X000000017001' }],
      communication: {
        languages: [{ id: id(3), language: 'en-GB', use: 'first' }],
        methods: ['speech'],
        formats: [],
      },
    },
    settings: [
      {
        id: id(5),
        name: 'Example School',
        kind: 'school',
        phase: 'primary',
        attendance: 'main',
        from: '2021-09-01',
        identifiers: [],
      },
    ],
    basis: {
      senProvision: 'yes',
      ehcp: 'none',
      disability: 'not-known',
      layers: [
        { id: id(6), layer: 'targeted', reason: 'Reading help in a group.', from: '2025-09-08' },
      ],
      decidedBy: SENCO,
      decidedOn: '2025-09-08',
    },
    people: [
      { id: SENCO, name: 'Ms Senco', role: 'senco' },
      { id: TEACHER, name: 'Mr Teacher', role: 'class-teacher' },
      { id: MOTHER, name: 'Ms Example', role: 'parent', relation: 'mother' },
    ],
    about: {
      strengths: [{ id: id(21), text: 'Kind to younger children.', saidBy: TEACHER }],
      interests: [{ id: id(22), text: 'Trains.' }],
      mattersToMe: [{ id: id(23), text: 'Sitting near a friend.' }],
      whatWorks: [{ id: id(24), text: 'One instruction at a time.' }],
      aspirations: [{ id: id(25), text: 'To read the train timetable.' }],
    },
    voices: [
      {
        id: id(31),
        speaker: 'child',
        words: 'I like stories when somebody reads with me.',
        method: 'spoken',
        language: 'en-GB',
        on: '2026-05-20',
        recordedBy: TEACHER,
      },
      {
        id: id(32),
        speaker: 'family',
        person: MOTHER,
        words: 'Homework takes the whole evening.',
        method: 'written',
        language: 'en-GB',
        on: '2026-05-21',
      },
    ],
    barriers: [
      { id: READING_BARRIER, statement: 'Long words are hard to read.', areas: ['other'] },
      { id: NOISE_BARRIER, statement: 'Noise makes it hard to think.', areas: ['sensory'] },
    ],
    adjustments: [
      {
        id: id(51),
        statement: 'A quiet place to work.',
        kind: 'environment',
        barriers: [NOISE_BARRIER],
        owner: TEACHER,
      },
    ],
    provision: [
      {
        id: READING_PROVISION,
        layer: 'targeted',
        statement: 'Phonics group.',
        barriers: [READING_BARRIER],
        outcomes: [READING_OUTCOME],
        ehcpProvision: [],
        provider: TEACHER,
        recipient: { kind: 'group', size: 4 },
        amount: { sessions: 3, per: 'week', minutes: 20 },
        startsOn: '2025-09-15',
        endsOn: '2026-07-17',
        status: 'active',
        statusHistory: [],
      },
    ],
    outcomes: [
      {
        id: READING_OUTCOME,
        statement: 'Robin reads words of two syllables.',
        kind: 'attainment',
        barriers: [READING_BARRIER],
        target: '18 of 20 words',
        dueOn: '2026-07-17',
        lifecycle: 'active',
        achievement: 'not-yet-judged',
      },
    ],
    reviews: [
      {
        id: id(81),
        status: 'held',
        kind: 'yearly',
        heldOn: '2026-05-25',
        invited: [MOTHER, TEACHER],
        attended: [MOTHER],
        voices: [id(32)],
        outcomes: [
          {
            id: id(82),
            outcome: READING_OUTCOME,
            achievement: 'partly-achieved',
            next: 'continue',
          },
        ],
        provision: [
          {
            id: id(83),
            provision: READING_PROVISION,
            delivered: 'partly',
            helped: 'somewhat',
            reason: 'The group did not run while staff were away.',
            next: 'keep',
          },
        ],
        adjustments: [],
        decisions: [{ id: id(84), text: 'Try mornings.', owner: TEACHER }],
      },
    ],
    agreements: [
      {
        id: id(91),
        party: 'family',
        person: MOTHER,
        position: 'agreed',
        revision: 2,
        review: id(81),
        on: '2026-05-25',
      },
    ],
    delivery: [
      { id: id(101001), provision: READING_PROVISION, on: '2026-05-11', delivered: 'yes' },
    ],
    progress: [
      { id: id(101002), outcome: READING_OUTCOME, on: '2026-05-12', kind: 'measure', value: 9 },
    ],
    advice: [],
    transitions: [],
    concerns: [],
    documents: [],
    otherPlans: [],
  };
}
