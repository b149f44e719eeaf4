/** Those who work at the setting. */
import type { AudienceAccess, EditType, Permission } from '../access-table.ts';
import { concerns, disability, documents, officialNumbers } from './reasons.ts';

export const senco: AudienceAccess = {
  audience: 'senco',
  seesMarkedLines: true,
  withheld: [],
  permissions: [{ path: '/**', edits: ['set', 'add', 'move', 'remove'] }],
  refusal: 'This is set by the system when a plan is made or saved.',
  afterLeaving: 'reads',
};

const each = (edits: readonly EditType[], ...paths: readonly string[]): Permission[] =>
  paths.map((path) => ({ path, edits }));

/** A senior leader answers for the plan: decides, reviews and answers concerns; what it says day to day is others’ to write. */
export const leader: AudienceAccess = {
  audience: 'leader',
  withheld: [],
  permissions: [
    ...each(['set', 'add', 'move'], '/status', '/basis/**', '/base/**', '/provision/**'),
    ...each(['set', 'add'], '/reviews/**', '/transitions/**', '/concerns/**'),
    ...each(['add'], '/voices', '/agreements', '/people', '/documents', '/delivery'),
  ],
  refusal:
    'Those who work with the child write this part of the plan. Please ask the SENCO for a change.',
  afterLeaving: 'reads',
};

/** A teacher keeps the plan true day to day; what would erase somebody's record stays with the SENCO. */
export const classTeacher: AudienceAccess = {
  audience: 'class-teacher',
  withheld: [
    officialNumbers('Official numbers are for the office, not for lessons.'),
    disability,
    concerns,
  ],
  permissions: [
    ...['about', 'barriers', 'adjustments', 'provision', 'outcomes'].map((part): Permission => ({
      path: `/${part}/**`,
      edits: ['set', 'add', 'move'],
    })),
    ...each(['add'], '/voices', '/delivery', '/documents'),
    ...each(['set', 'add'], '/progress/**', '/transitions/*/actions/**', '/reviews/**'),
    { path: '/advice/*/recommendations/**', edits: ['set'] },
    ...each(['add'], '/agreements', '/people'),
  ],
  refusal: 'The SENCO changes this part of the plan. Please ask them, or suggest it at the review.',
  afterLeaving: 'loses',
};

/** Whoever helps in class sees what to do, and notes what they did and saw. */
export const teachingAssistant: AudienceAccess = {
  audience: 'teaching-assistant',
  withheld: [
    officialNumbers('Official numbers are for the office, not for lessons.'),
    disability,
    concerns,
    {
      path: '/agreements',
      reason: 'What somebody answered to the plan is for those who wrote it with them.',
    },
    documents,
  ],
  permissions: [
    { path: '/delivery', edits: ['add'], own: 'recordedBy' },
    { path: '/progress', edits: ['add'], own: 'observedBy' },
    { path: '/progress/**', edits: ['set'], own: 'observedBy' },
    { path: '/voices', edits: ['add'], own: 'recordedBy' },
  ],
  refusal:
    'The class teacher or the SENCO changes this part of the plan. You can note what you did, what you saw, and what the child said.',
  afterLeaving: 'loses',
};
