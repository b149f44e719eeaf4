/** The words of the viewer’s first page. Those of the folds are in `viewer-detail.ts`, and come after it. */
import type { Message } from '../message.ts';

export const viewer = {
  'viewer.empty': 'There is no plan to show yet.',

  'viewer.for.child': 'Your own copy',
  'viewer.for.young-person': 'Your own copy',
  'viewer.for.parent': 'Copy for parents and carers',
  'viewer.for.class-teacher': 'Copy for teachers',
  'viewer.for.teaching-assistant': 'Copy for teaching assistants',
  'viewer.for.senco': 'Copy for the SENCO',
  'viewer.for.leader': 'Copy for senior leaders',
  'viewer.for.governor': 'Copy for governors',
  'viewer.for.inspector': 'Copy for inspectors',
  'viewer.for.external-professional': 'Copy for professionals from outside',
  'viewer.for.local-authority': 'Copy for the local authority',
  'viewer.for.receiving-setting': 'Copy for the next setting',
  'viewer.for.complaints-panel': 'Copy for the complaints panel',

  'viewer.year': 'Year group',
  'viewer.setting': 'Learns at',
  'viewer.next': 'We next meet',
  'viewer.next.passed': 'A meeting was planned for {date}. It is not written up yet.',
  'viewer.next.due': 'No day is set yet. The next review is due by {date}.',
  'viewer.next.overdue': 'No day is set yet. A review was due by {date}.',
  'viewer.next.none': 'No day is set yet.',
  'viewer.next.closed': 'This plan is closed.',

  'viewer.own-words': 'In {name}’s own words',
  'viewer.family-words': 'From the family',
  'viewer.voice.written-down': 'written down by {person}',
  'viewer.voice.in-language': 'in {language}',

  'viewer.about': 'Getting to know {name}',
  'viewer.about.strengths': 'Strengths',
  'viewer.about.whatWorks': 'What works',
  'viewer.about.mattersToMe': 'What matters to me',
  'viewer.about.interests': 'Interests',
  'viewer.about.aspirations': 'Hopes',
  'viewer.said-by': 'Said by {person}',

  'viewer.communication': 'How {name} communicates',
  'viewer.communication.methods': 'Ways of communicating',
  'viewer.communication.languages': 'Languages',
  'viewer.communication.formats': 'Please give information as',

  'viewer.adults': 'What adults do',
  'viewer.adults.lead': 'Every day, without being asked.',
  'viewer.adults.owner': 'Seen to by {person}',
  'viewer.adults.earlier': {
    one: 'No longer done ({count})',
    other: 'No longer done ({count})',
  },
  'viewer.adults.since': 'Since {date}',
  'viewer.adults.until': 'Until {date}',
  'viewer.adults.checked': 'Last checked {date}',

  'viewer.outcomes': 'What we are working on',
  'viewer.outcome.now': 'Where {name} is now',
  'viewer.outcome.target': 'How we shall know',
  'viewer.outcome.due': 'By {date}',
  'viewer.outcome.judged': 'When last judged: {achievement}',
  'viewer.outcome.help': 'Help towards this',
  'viewer.outcome.no-help': 'No extra help is written down for this yet.',
  'viewer.outcomes.earlier': {
    one: 'Finished or stopped ({count})',
    other: 'Finished or stopped ({count})',
  },

  'viewer.provision.ehcp': 'From EHC plan',
  'viewer.provision.amount': {
    one: '{count} session {per}, {minutes} minutes',
    other: '{count} sessions {per}, {minutes} minutes each',
  },

  'viewer.more': { one: 'Show {count} more', other: 'Show {count} more' },

  'viewer.restricted': 'Not for everybody',
} as const satisfies Record<`viewer.${string}`, Message>;
