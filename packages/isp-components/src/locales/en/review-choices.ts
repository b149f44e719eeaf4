/** The words for those choices that a review asks for. */
import type { Message } from '../message.ts';

export const reviewChoices = {
  'choice.reviewKind.yearly': 'Yearly review',
  'choice.reviewKind.termly': 'Termly meeting',
  'choice.reviewKind.early': 'Early review that somebody asked for',
  'choice.reviewKind.ehcp': 'Review of the EHC plan',
  'choice.reviewKind.transition': 'Review before a move',

  'choice.outcomeNext.continue': 'Carry on',
  'choice.outcomeNext.change': 'Change it',
  'choice.outcomeNext.complete': 'Complete it',
  'choice.outcomeNext.stop': 'Stop',

  'choice.delivered.yes': 'Delivered as planned',
  'choice.delivered.partly': 'Partly delivered',
  'choice.delivered.no': 'Not delivered',
  'choice.delivered.not-known': 'Not known whether it was delivered',

  'choice.helped.yes': 'Helped',
  'choice.helped.somewhat': 'Helped somewhat',
  'choice.helped.no': 'Did not help',
  'choice.helped.not-known': 'Not known whether it helped',

  'choice.provisionNext.keep': 'Keep it as it is',
  'choice.provisionNext.change': 'Change it',
  'choice.provisionNext.stop': 'Stop',

  'choice.happens.yes': 'Happens',
  'choice.happens.partly': 'Happens in part',
  'choice.happens.no': 'Does not happen',
  'choice.happens.not-known': 'Not known whether it happens',

  'choice.helps.yes': 'Helps',
  'choice.helps.somewhat': 'Helps somewhat',
  'choice.helps.no': 'Does not help',
  'choice.helps.not-known': 'Not known whether it helps',

  'choice.deliveryReason.child-absent': 'the child was away',
  'choice.deliveryReason.child-declined': 'the child chose not to',
  'choice.deliveryReason.staff-absent': 'staff were away',
  'choice.deliveryReason.staff-elsewhere': 'staff were needed elsewhere',
  'choice.deliveryReason.provider-unavailable': 'the service was not available',
  'choice.deliveryReason.place-unavailable': 'the room was not available',
  'choice.deliveryReason.setting-closed': 'the setting was closed',
  'choice.deliveryReason.other': 'another reason',
} as const satisfies Record<`choice.${string}.${string}`, Message>;
