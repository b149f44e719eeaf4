/** A child in Year 6 before the move to secondary, with a disagreement, and a concern that a panel has answered. */
import type { Plan } from '../../../plan/plan.ts';
import { id } from './example-id.ts';
import { targeted } from './targeted.ts';

const [line] = targeted.provision;
const [review] = targeted.reviews;

export const moving: Plan = {
  ...targeted,
  id: id(4),
  revision: 5,
  updatedAt: '2029-12-14T15:30:00Z',
  person: {
    ...targeted.person,
    givenName: 'Tomos',
    familyName: 'Fenn-Example',
    dateOfBirth: '2019-04-08',
    yearGroup: '6',
  },
  settings: [
    {
      id: id(170),
      name: 'Alder Bank Primary School (invented)',
      kind: 'school',
      phase: 'primary',
      attendance: 'main',
      from: '2023-09-04',
      to: '2030-07-19',
      identifiers: [],
    },
    {
      id: id(171),
      name: 'Harbour View Academy (invented)',
      kind: 'school',
      phase: 'secondary',
      attendance: 'main',
      from: '2030-09-03',
      identifiers: [],
    },
  ],
  people: [
    { id: id(10), name: 'Mrs Adeyemi', role: 'senco', knownSince: '2026-09-07' },
    {
      id: id(11),
      name: 'Mr Pike',
      role: 'teaching-assistant',
      knownSince: '2027-09-06',
      notes: 'Tomos talks best while he walks.',
    },
    { id: id(12), name: 'Ceri Fenn-Example', role: 'parent', relation: 'father' },
    { id: id(13), name: 'Miss Rahman', role: 'senco', organisation: 'Harbour View Academy' },
  ],
  about: {
    strengths: [{ id: id(20), text: 'Tomos explains things so that younger children see them.' }],
    interests: [{ id: id(26), text: 'Lighthouses, and how engines work.' }],
    mattersToMe: [{ id: id(21), text: 'To know where I can go when it is loud.' }],
    whatWorks: [{ id: id(27), text: 'Show me the place before I have to be in it.' }],
    aspirations: [{ id: id(28), text: 'To mend ships.' }],
  },
  barriers: targeted.barriers.map((barrier) => ({
    ...barrier,
    impact: 'Tomos starts late, and often does not finish what he could do.',
  })),
  provision: line
    ? [{ ...line, backInClass: 'The teacher asks Tomos for the plan before each long task.' }]
    : [],
  outcomes: targeted.outcomes.map((outcome) => ({
    ...outcome,
    statement: 'Tomos finishes a task of three steps without being reminded.',
  })),
  voices: [
    ...targeted.voices,
    {
      id: id(32),
      speaker: 'family',
      person: id(12),
      words: 'He asks every evening where he will eat his lunch there.',
      method: 'written',
      language: 'en-GB',
      on: '2029-11-26',
    },
  ],
  reviews: review
    ? [
        {
          ...review,
          summary: 'The card helps and stays. Tomos’s father wants more time for the group.',
          nextReviewOn: '2030-06-10',
        },
      ]
    : [],
  delivery: [
    {
      id: id(100),
      provision: id(60),
      on: '2029-09-18',
      delivered: 'no',
      reason: 'staff-absent',
      note: 'Made up on 12 December.',
    },
    { id: id(101), provision: id(60), on: '2029-12-11', delivered: 'yes', minutes: 20 },
    { id: id(102), provision: id(60), on: '2029-12-12', delivered: 'yes', minutes: 20 },
  ],
  agreements: [
    { id: id(90), party: 'child', position: 'agreed', revision: 3, on: '2029-06-24' },
    {
      id: id(91),
      party: 'family',
      person: id(12),
      position: 'not-agreed',
      words: 'Two short sessions are too few. We asked for help every day.',
      revision: 3,
      on: '2029-06-24',
    },
    {
      id: id(92),
      party: 'setting',
      person: id(10),
      position: 'agreed',
      words: 'We start with two, and look again before the move with what we have counted.',
      revision: 3,
      on: '2029-06-24',
    },
  ],
  transitions: [
    {
      id: id(130),
      kind: 'primary-to-secondary',
      from: id(170),
      to: id(171),
      on: '2030-09-03',
      status: 'planned',
      actions: [
        {
          id: id(131),
          text: 'Miss Rahman meets Tomos and his father at the primary school.',
          owner: id(13),
          dueOn: '2029-12-07',
          status: 'done',
          doneOn: '2029-12-05',
        },
        {
          id: id(132),
          text: 'Three visits, each to see one place before it is busy.',
          owner: id(10),
          dueOn: '2030-06-28',
          status: 'to-do',
        },
      ],
      peopleWhoKnowMe: [id(11)],
      practical: 'Tomos takes the 7.50 bus with his cousin.',
    },
  ],
  concerns: [
    {
      id: id(140),
      kind: 'not-delivered',
      statement: 'The planning group did not happen for three weeks in September.',
      raisedBy: id(12),
      raisedOn: '2029-10-01',
      about: [id(60)],
      status: 'resolved',
      stages: [
        {
          id: id(141),
          stage: 'informal',
          from: '2029-10-01',
          dueOn: '2029-10-08',
          answeredOn: '2029-10-05',
          answer: 'Four sessions were missed while Mr Pike was away. We are sorry.',
        },
        {
          id: id(142),
          stage: 'panel',
          from: '2029-10-22',
          dueOn: '2029-11-30',
          answeredOn: '2029-11-26',
          answer: 'The sessions are made up by Christmas, and a second adult can lead the group.',
        },
      ],
      panel: [
        {
          id: id(143),
          name: 'Mr Halloran',
          role: 'SENCO of another school',
          specialist: true,
          independent: true,
        },
        {
          id: id(144),
          name: 'Mrs Petrova',
          role: 'Parent governor',
          specialist: false,
          independent: true,
        },
      ],
    },
  ],
};
