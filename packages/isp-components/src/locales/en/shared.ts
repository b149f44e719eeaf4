/** Words that more than one element uses: names of the plan’s parts, and of languages. */
import type { Message } from '../message.ts';
import { firstShared } from './first-shared.ts';

type SharedKey = `shared.${string}` | `part.${string}` | `language.${string}`;

export const shared = {
  ...firstShared,

  'shared.whole-plan': 'The plan',
  'shared.translation-unreviewed':
    'Nobody who speaks this language has checked this translation yet. Where something matters, ask to see the English too.',
  'shared.line-of-part': '{part}, line {line}',

  'part.person': 'The child or young person',
  'part.person.identifiers': 'Official numbers',
  'part.settings': 'Settings',
  'part.basis': 'Why there is a plan',
  'part.basis.disability': 'Disability in the sense of the Equality Act 2010',
  'part.people': 'People',
  'part.about': 'About the child',
  'part.about.strengths': 'Strengths',
  'part.about.interests': 'Interests',
  'part.about.mattersToMe': 'What matters to me',
  'part.about.whatWorks': 'What works',
  'part.about.aspirations': 'Hopes',
  'part.voices': 'In their own words',
  'part.barriers': 'What gets in the way',
  'part.adjustments': 'What adults do',
  'part.provision': 'Help in full',
  'part.outcomes': 'What we are working on',
  'part.reviews': 'Reviews',
  'part.delivery': 'Whether the help happened',
  'part.progress': 'Progress, seen day by day',
  'part.advice': 'Advice from professionals',
  'part.base': 'Time in a base',
  'part.ehcp': 'EHC plan',
  'part.transitions': 'Moves',
  'part.concerns': 'Concerns',
  'part.documents': 'Documents',
  'part.otherPlans': 'Other plans',
  'part.agreements': 'Who agreed',
} as const satisfies Record<SharedKey, Message>;
