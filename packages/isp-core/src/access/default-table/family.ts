/** The child, the young person, and those who bring them up. */
import type { AudienceAccess, Permission } from '../access-table.ts';
import { documents, officialNumbers } from './reasons.ts';

const onFamilyCopies = officialNumbers(
  'Official numbers are kept off family copies, so that they cannot be misused if lost.',
);

/** A family can always add its view and its answer, whatever else it may change. */
const ownWords = (...parties: readonly string[]): Permission[] => [
  { path: '/voices', edits: ['add'], own: 'person' },
  { path: '/voices/*/words', edits: ['set'], own: 'person' },
  { path: '/agreements', edits: ['add'], own: 'person', where: { party: parties } },
  { path: '/about/*', edits: ['add'], own: 'saidBy' },
  { path: '/concerns', edits: ['add'], own: 'raisedBy' },
];

const withYou =
  'The setting writes this part with you. You can add your own words and your answer to the plan at any time, and ask for a change.';

export const parent: AudienceAccess = {
  audience: 'parent',
  withheld: [onFamilyCopies],
  permissions: ownWords('family', 'child'),
  refusal: withYou,
  afterLeaving: 'keeps',
};

/** From the end of compulsory school age: what a parent had. */
export const youngPerson: AudienceAccess = {
  audience: 'young-person',
  withheld: [onFamilyCopies],
  permissions: ownWords('child'),
  refusal: withYou,
  afterLeaving: 'keeps',
};

export const child: AudienceAccess = {
  audience: 'child',
  withheld: [
    onFamilyCopies,
    {
      path: '/basis/disability',
      reason: 'Ask an adult who knows you about this. They can talk it through with you.',
    },
    {
      path: '/concerns',
      reason:
        'When adults worry about the plan, it is their job to sort it out. You can always say that something is wrong.',
    },
    { ...documents, reason: 'Reports are for reading together with an adult who knows you.' },
  ],
  permissions: ownWords('child'),
  refusal:
    'Adults write this part with you. You can add your own words, and say whether you agree, at any time.',
  afterLeaving: 'keeps',
};
