/** Those who do not work at the setting. Each sees what the task takes, and no more. */
import type { AudienceAccess } from '../access-table.ts';
import {
  aboutPeople,
  concerns,
  disability,
  documents,
  officialNumbers,
  otherPlans,
  otherSystems,
} from './reasons.ts';

const notNeeded = officialNumbers('Official numbers are not needed to judge a plan.');

/** Governors ask whether the setting does its duty. They do not follow one child. */
export const governor: AudienceAccess = {
  audience: 'governor',
  withheld: [notNeeded, disability, concerns, documents, otherPlans, aboutPeople, ...otherSystems],
  permissions: [],
  refusal: 'Governors read plans, and do not change them. Please speak to the SENCO.',
  afterLeaving: 'loses',
};

export const inspector: AudienceAccess = {
  audience: 'inspector',
  withheld: [notNeeded, otherPlans, aboutPeople, ...otherSystems],
  permissions: [],
  refusal: 'Inspectors read plans, and do not change them.',
  afterLeaving: 'loses',
};

/** A therapist, psychologist or specialist teacher from outside, who adds their own advice and what they saw. */
export const externalProfessional: AudienceAccess = {
  audience: 'external-professional',
  withheld: [
    officialNumbers('Official numbers are for the setting. Your service has its own.'),
    disability,
    concerns,
    ...otherSystems,
  ],
  permissions: [
    { path: '/advice', edits: ['add'], own: 'author' },
    ...['service', 'status', 'expectedBy', 'givenOn', 'summary', 'document'].map((field) => ({
      path: `/advice/*/${field}`,
      edits: ['set'] as const,
      own: 'author' as const,
    })),
    { path: '/advice/*/recommendations', edits: ['add', 'move'], own: 'author' },
    { path: '/advice/*/recommendations/*/text', edits: ['set'], own: 'author' },
    { path: '/documents', edits: ['add'], own: 'author' },
    { path: '/progress', edits: ['add'], own: 'observedBy' },
    { path: '/progress/**', edits: ['set'], own: 'observedBy' },
    { path: '/delivery', edits: ['add'], own: 'recordedBy' },
    { path: '/agreements', edits: ['add'], own: 'person', where: { party: ['professional'] } },
  ],
  refusal:
    'The setting writes this part of the plan. You can add your own advice, what you saw, and your answer to the plan.',
  afterLeaving: 'loses',
};

/** The authority keeps the EHC plan, and so the part that points at it. */
export const localAuthority: AudienceAccess = {
  audience: 'local-authority',
  withheld: [concerns, aboutPeople, ...otherSystems],
  permissions: [
    { path: '/ehcp/**', edits: ['set', 'add', 'move', 'remove'] },
    { path: '/basis/ehcp', edits: ['set'] },
  ],
  refusal:
    'The setting writes this part of the plan. The local authority writes what it says about the EHC plan.',
  afterLeaving: 'reads',
};

/** The next setting, which takes over the child and needs to find them in its own records. */
export const receivingSetting: AudienceAccess = {
  audience: 'receiving-setting',
  withheld: [
    {
      path: '/concerns',
      reason: 'Concerns and complaints stay with the setting that they are about.',
    },
    ...otherSystems,
  ],
  permissions: [],
  refusal: 'This is the plan as the setting before wrote it. Write your own in a plan of your own.',
  afterLeaving: 'reads',
};

/** A panel weighs one complaint: it reads what was planned and done, and writes its answer. */
export const complaintsPanel: AudienceAccess = {
  audience: 'complaints-panel',
  withheld: [
    officialNumbers('Official numbers are not needed to answer a complaint.'),
    otherPlans,
    aboutPeople,
    ...otherSystems,
  ],
  permissions: [
    { path: '/concerns/*/status', edits: ['set'] },
    { path: '/concerns/*/stages', edits: ['add'], where: { stage: ['panel'] } },
    ...['dueOn', 'answeredOn', 'answer'].map((field) => ({
      path: `/concerns/*/stages/*/${field}`,
      edits: ['set'] as const,
      where: { stage: ['panel'] },
    })),
    { path: '/concerns/*/panel/*/independent', edits: ['set'], own: 'person' },
  ],
  refusal:
    'A panel reads the plan as it is and was. It writes only its answer to the concern, and whether its members are independent.',
  afterLeaving: 'keeps',
};
