/** The words for those choices that a plan’s first page shows: what is drawn first loads no others. */
import type { Message } from '../message.ts';

export const firstChoices = {
  'choice.planKind.support-plan': 'Support plan',
  'choice.planKind.adjustments-record': 'Record of reasonable adjustments',

  'choice.planStatus.draft': 'Draft: being written',
  'choice.planStatus.shared': 'Shared with the family for comment',
  'choice.planStatus.active': 'Active',
  'choice.planStatus.closed': 'Closed',

  'choice.speaker.child': 'Child or young person',
  'choice.speaker.family': 'Family',

  'choice.method.spoken': 'said it',
  'choice.method.written': 'wrote it',
  'choice.method.drawn': 'drew it',
  'choice.method.signed': 'signed it',
  'choice.method.aac': 'said it with a communication aid',
  'choice.method.symbols': 'chose symbols',
  'choice.method.observed': 'showed it, and an adult watched',
  'choice.method.advocate': 'through an advocate',
  'choice.method.interpreter': 'through an interpreter',

  'choice.adjustment.environment': 'The room and surroundings',
  'choice.adjustment.curriculum': 'Lessons and tasks',
  'choice.adjustment.routine': 'The day and its routines',
  'choice.adjustment.communication': 'How we communicate',
  'choice.adjustment.assessment': 'Tests and checks',
  'choice.adjustment.equipment': 'Equipment',

  'choice.outcome.attainment': 'Learning',
  'choice.outcome.participation': 'Taking part',
  'choice.outcome.belonging': 'Belonging',
  'choice.outcome.wellbeing': 'Wellbeing',
  'choice.outcome.independence': 'Independence',
  'choice.outcome.communication': 'Communication',
  'choice.outcome.health': 'Health',
  'choice.outcome.other': 'Something else',

  'choice.pfaArea.employment': 'Work',
  'choice.pfaArea.independent-living': 'Living independently',
  'choice.pfaArea.community': 'Friends and community',
  'choice.pfaArea.health': 'Good health',

  'choice.lifecycle.proposed': 'Proposed',
  'choice.lifecycle.active': 'Working on it now',
  'choice.lifecycle.on-hold': 'On hold',
  'choice.lifecycle.completed': 'Completed',
  'choice.lifecycle.stopped': 'Stopped',

  'choice.achievement.not-yet-judged': 'Not yet judged',
  'choice.achievement.not-achieved': 'Not achieved',
  'choice.achievement.partly-achieved': 'Partly achieved',
  'choice.achievement.achieved': 'Achieved',
  'choice.achievement.exceeded': 'Went further than we hoped',

  'choice.provisionStatus.planned': 'Planned',
  'choice.provisionStatus.active': 'Happening now',
  'choice.provisionStatus.paused': 'Paused',
  'choice.provisionStatus.ended': 'Ended',

  'choice.per.day': 'a day',
  'choice.per.week': 'a week',
  'choice.per.fortnight': 'a fortnight',
  'choice.per.half-term': 'a half term',
  'choice.per.term': 'a term',
  'choice.per.year': 'a year',

  'choice.languageUse.first': 'First language',
  'choice.languageUse.home': 'Spoken at home',
  'choice.languageUse.learning': 'Used for learning',
  'choice.languageUse.family': 'For letters and meetings',
} as const satisfies Record<`choice.${string}.${string}`, Message>;
