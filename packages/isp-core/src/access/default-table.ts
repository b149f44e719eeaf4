/** The table that applies unless a host brings its own. */
import type { AccessTable, AudienceAccess } from './access-table.ts';

const senco: AudienceAccess = {
  audience: 'senco',
  seesMarkedLines: true,
  withheld: [],
  permissions: [{ path: '/**', edits: ['set', 'add', 'move', 'remove'] }],
  refusal: 'This is set by the system when a plan is made or saved.',
};

/** A teacher keeps the plan true day to day; what would erase somebody's record stays with the SENCO. */
const classTeacher: AudienceAccess = {
  audience: 'class-teacher',
  withheld: [
    {
      path: '/person/identifiers',
      reason: 'Official numbers are for the office, not for lessons.',
    },
    {
      path: '/basis/disability',
      reason: 'Whether a child is disabled in law is kept to those who decide on duties.',
    },
    {
      path: '/concerns',
      reason: 'Concerns and complaints are between the family and those who answer them.',
    },
  ],
  permissions: [
    ...['about', 'barriers', 'adjustments', 'provision', 'outcomes'].map((part) => ({
      path: `/${part}/**`,
      edits: ['set', 'add', 'move'] as const,
    })),
    ...['voices', 'delivery', 'documents'].map((part) => ({
      path: `/${part}`,
      edits: ['add'] as const,
    })),
    { path: '/progress/**', edits: ['set', 'add'] },
    { path: '/advice/*/recommendations/**', edits: ['set'] },
    { path: '/transitions/*/actions/**', edits: ['set', 'add'] },
    { path: '/reviews/**', edits: ['set', 'add'] },
    { path: '/agreements', edits: ['add'] },
    { path: '/people', edits: ['add'] },
  ],
  refusal: 'The SENCO changes this part of the plan. Please ask them, or suggest it at the review.',
};

/** A family can always add its view and its answer, whatever else it may change. */
const parent: AudienceAccess = {
  audience: 'parent',
  withheld: [
    {
      path: '/person/identifiers',
      reason:
        'Official numbers are kept off family copies, so that they cannot be misused if lost.',
    },
  ],
  permissions: [
    { path: '/voices', edits: ['add'], own: true },
    { path: '/voices/*/words', edits: ['set'], own: true },
    {
      path: '/agreements',
      edits: ['add'],
      own: true,
      where: { party: ['family', 'child'] },
    },
    { path: '/about/*', edits: ['add'] },
    { path: '/concerns', edits: ['add'] },
  ],
  refusal:
    'The setting writes this part with you. You can add your own words and your answer to the plan at any time, and ask for a change.',
};

export const defaultAccessTable: AccessTable = {
  fixed: [
    '/format',
    '/schemaVersion',
    '/kind',
    '/id',
    '/revision',
    '/createdAt',
    '/updatedAt',
    '/replaces',
  ],
  audiences: [senco, classTeacher, parent],
};
