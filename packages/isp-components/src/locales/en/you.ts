/** The viewer’s words where the reader is the child or young person: the plan speaks to them. */
import type { Message } from '../message.ts';

export const you = {
  'you.viewer.year': 'Your year group',
  'you.viewer.setting': 'Where you learn',

  'you.viewer.own-words': 'In your own words',
  'you.viewer.family-words': 'From your family',
  'you.viewer.voice.earlier': 'What you and your family said before',

  'you.viewer.about': 'About you',
  'you.viewer.about.strengths': 'What you are good at',
  'you.viewer.about.whatWorks': 'What works for you',
  'you.viewer.about.mattersToMe': 'What matters to you',
  'you.viewer.about.interests': 'What you like',
  'you.viewer.about.aspirations': 'What you hope for',

  'you.viewer.communication': 'How you communicate',
  'you.viewer.communication.methods': 'How you say things',
  'you.viewer.communication.languages': 'Your languages',
  'you.viewer.communication.formats': 'How you like to be given information',

  'you.viewer.adults': 'What adults do for you',
  'you.viewer.adults.earlier': {
    one: 'What adults no longer do ({count})',
    other: 'What adults no longer do ({count})',
  },

  'you.viewer.outcomes': 'What you are working on',
  'you.viewer.outcome.now': 'Where you are now',
  'you.viewer.outcome.target': 'How you will know',
  'you.viewer.outcome.help': 'Help that you get with this',

  'you.viewer.detail': 'The rest of your plan',
  'you.viewer.barrier.impact': 'What it means for you',
  'you.viewer.provision.ehcp-note':
    'Some of this help comes from your EHC plan. The EHC plan holds the legal right to it. This plan says how it is given.',
  'you.viewer.people.known-since': 'Has known you since {month}',
  'you.viewer.base.mainstream': 'How you take part with everybody else',
  'you.viewer.transition.people': 'People you can ask',
  'you.viewer.plan.full-name': 'Your full name',
  'you.viewer.plan.pronouns': 'Your pronouns',
  'you.viewer.plan.born': 'Your date of birth',
  'you.viewer.plan.why': 'Why you have a plan',
  'you.viewer.plan.sen-provision':
    'You have help that is extra to, or different from, what others have',
  'you.viewer.plan.settings': 'Where you learn, and where you learned before',
  'you.viewer.plan.layers-note':
    'Layers are not steps on a ladder. You can have support at several at once.',

  'you.viewer.withheld': 'Not on your copy',
  'you.viewer.withheld.lead': 'Some of the plan is not on your copy. This is what, and why.',

  'you.part.person': 'You',
  'you.part.about': 'About you',
  'you.part.about.strengths': 'What you are good at',
  'you.part.about.interests': 'What you like',
  'you.part.about.mattersToMe': 'What matters to you',
  'you.part.about.whatWorks': 'What works for you',
  'you.part.about.aspirations': 'What you hope for',
  'you.part.basis': 'Why you have a plan',
  'you.part.voices': 'In your own words',
  'you.part.barriers': 'What gets in your way',
  'you.part.adjustments': 'What adults do for you',
  'you.part.provision': 'The help you get',
  'you.part.outcomes': 'What you are working on',
  'you.part.delivery': 'Whether you got the help',
  'you.part.progress': 'How you are getting on',
  'you.part.people': 'The people around you',

  'you.choice.speaker.child': 'You',
  'you.choice.speaker.family': 'Your family',
  'you.choice.party.child': 'You',
  'you.choice.party.family': 'Your family',
  'you.choice.recipient.staff': 'For the staff who work with you',
  'you.choice.deliveryReason.child-absent': 'you were away',
  'you.choice.deliveryReason.child-declined': 'you chose not to',
  'you.choice.progressKind.child-view': 'What you think',
  'you.choice.documentKind.voice': 'Made by you or your family',
} as const satisfies Record<`you.${string}`, Message>;
