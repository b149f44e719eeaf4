/** The words for every closed choice of the plan, and for the open codes that have no list. */
import type { Message } from '../message.ts';
import { firstChoices } from './first-choices.ts';
import { reviewChoices } from './review-choices.ts';

/** `choice.<field>.<word>`; the fields are those of the plan. */
export const choices = {
  ...firstChoices,
  ...reviewChoices,

  'choice.about.strengths': 'Strengths',
  'choice.about.interests': 'Interests',
  'choice.about.mattersToMe': 'What matters to me',
  'choice.about.whatWorks': 'What works',
  'choice.about.aspirations': 'Hopes',

  'choice.legalBasis.equality-act': 'A duty under the Equality Act 2010',
  'choice.legalBasis.good-practice': 'Good practice',

  'choice.recipient.child': 'One to one',
  'choice.recipient.group': 'In a group',
  'choice.recipient.staff': 'For the staff who work with the child',

  'choice.senProvision.yes': 'Yes',
  'choice.senProvision.no': 'No',

  'choice.ehcp.none': 'No EHC plan',
  'choice.ehcp.requested': 'EHC needs assessment requested',
  'choice.ehcp.in-assessment': 'EHC needs assessment under way',
  'choice.ehcp.in-force': 'EHC plan in force',
  'choice.ehcp.ceased': 'EHC plan ended',

  'choice.disability.yes': 'Yes',
  'choice.disability.no': 'No',
  'choice.disability.not-known': 'Not known',

  'choice.reviewStatus.planned': 'Planned',
  'choice.reviewStatus.held': 'Held',
  'choice.reviewStatus.cancelled': 'Cancelled',

  'choice.party.child': 'Child or young person',
  'choice.party.family': 'Family',
  'choice.party.setting': 'School, nursery or college',
  'choice.party.professional': 'Professional',

  'choice.position.agreed': 'Agreed',
  'choice.position.agreed-in-part': 'Agreed in part',
  'choice.position.not-agreed': 'Did not agree',

  'choice.restriction.third-party': 'About somebody else',
  'choice.restriction.safeguarding': 'A safeguarding matter',
  'choice.restriction.by-request': 'Kept back because the child or family asked',

  'choice.scheme.upn': 'Unique pupil number (UPN)',
  'choice.scheme.uln': 'Unique learner number (ULN)',
  'choice.scheme.urn': 'Unique reference number (URN)',
  'choice.scheme.dfe-number': 'DfE number',
  'choice.scheme.ukprn': 'UK provider reference number (UKPRN)',

  'choice.phase.early-years': 'Early years',
  'choice.phase.primary': 'Primary',
  'choice.phase.secondary': 'Secondary',
  'choice.phase.post-16': 'Post-16',
  'choice.phase.all-through': 'All-through',

  'choice.attendance.main': 'Main setting',
  'choice.attendance.dual': 'One of two settings',
  'choice.attendance.guest': 'Short placement',

  'choice.adviceStatus.requested': 'Asked for',
  'choice.adviceStatus.received': 'Received',
  'choice.adviceStatus.declined': 'Declined',
  'choice.adviceStatus.withdrawn': 'Withdrawn',

  'choice.response.not-decided': 'Not decided yet',
  'choice.response.adopted': 'Taken up',
  'choice.response.adapted': 'Taken up with changes',
  'choice.response.not-adopted': 'Not taken up',

  'choice.progressKind.measure': 'Measured',
  'choice.progressKind.narrative': 'Seen',
  'choice.progressKind.child-view': 'In the child’s view',

  'choice.baseKind.support-base': 'Support base',
  'choice.baseKind.specialist-base': 'Specialist base',

  'choice.ehcpSection.F': 'Section F: special educational provision',
  'choice.ehcpSection.G': 'Section G: health provision',
  'choice.ehcpSection.H1': 'Section H1: social care provision',
  'choice.ehcpSection.H2': 'Section H2: other social care provision',

  'choice.transitionKind.into-early-years': 'Into early years',
  'choice.transitionKind.early-years-to-school': 'From early years to school',
  'choice.transitionKind.year-to-year': 'To the next year',
  'choice.transitionKind.infant-to-junior': 'From infants to juniors',
  'choice.transitionKind.primary-to-secondary': 'From primary to secondary',
  'choice.transitionKind.to-post-16': 'To college or sixth form',
  'choice.transitionKind.to-adult-life': 'To adult life',
  'choice.transitionKind.mid-year': 'During the year',
  'choice.transitionKind.to-specialist': 'To a specialist setting',
  'choice.transitionKind.to-mainstream': 'To a mainstream setting',
  'choice.transitionKind.between-authorities': 'To another local authority',
  'choice.transitionKind.to-adult-services': 'To adult services',

  'choice.transitionStatus.planned': 'Planned',
  'choice.transitionStatus.under-way': 'Under way',
  'choice.transitionStatus.complete': 'Complete',
  'choice.transitionStatus.cancelled': 'Cancelled',

  'choice.actionStatus.to-do': 'To do',
  'choice.actionStatus.done': 'Done',
  'choice.actionStatus.not-done': 'Not done',

  'choice.concernKind.below-standard': 'The plan is not good enough',
  'choice.concernKind.not-delivered': 'The help is not being given',
  'choice.concernKind.other': 'Something else',

  'choice.concernStatus.open': 'Open',
  'choice.concernStatus.resolved': 'Resolved',
  'choice.concernStatus.partly-resolved': 'Resolved in part',
  'choice.concernStatus.not-upheld': 'Not upheld',
  'choice.concernStatus.withdrawn': 'Withdrawn',

  'choice.concernStage.informal': 'With the teacher or SENCO',
  'choice.concernStage.senior-leader': 'With a senior leader',
  'choice.concernStage.panel': 'With a panel',
  'choice.concernStage.elsewhere': 'Elsewhere',

  'choice.documentKind.report': 'Report',
  'choice.documentKind.assessment': 'Assessment',
  'choice.documentKind.letter': 'Letter',
  'choice.documentKind.voice': 'The child’s or family’s own',
  'choice.documentKind.photo': 'Photograph',
  'choice.documentKind.plan': 'Plan',
  'choice.documentKind.other': 'Other',

  'choice.otherPlanKind.health-care': 'Health care plan',
  'choice.otherPlanKind.personal-education': 'Personal education plan',
  'choice.otherPlanKind.pastoral': 'Pastoral plan',
  'choice.otherPlanKind.early-help': 'Early help plan',
  'choice.otherPlanKind.child-in-need': 'Child in need plan',
  'choice.otherPlanKind.behaviour': 'Behaviour plan',
  'choice.otherPlanKind.risk-assessment': 'Risk assessment',
  'choice.otherPlanKind.evacuation': 'Evacuation plan',
  'choice.otherPlanKind.careers': 'Careers plan',
  'choice.otherPlanKind.other': 'Other plan',
} as const satisfies Record<`choice.${string}.${string}`, Message>;
