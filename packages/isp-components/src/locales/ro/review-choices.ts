/** The words for those choices that a review asks for, in Romanian. */
import type { reviewChoices as english } from '../en/review-choices.ts';
import type { Message } from '../message.ts';

export const reviewChoices = {
  'choice.reviewKind.yearly': 'Revizuire anuală',
  'choice.reviewKind.termly': 'Întâlnire trimestrială',
  'choice.reviewKind.early': 'Revizuire mai devreme, la cererea cuiva',
  'choice.reviewKind.ehcp': 'Revizuirea planului EHC',
  'choice.reviewKind.transition': 'Revizuire înainte de o trecere la altă clasă sau școală',

  'choice.outcomeNext.continue': 'Continuăm',
  'choice.outcomeNext.change': 'Schimbăm',
  'choice.outcomeNext.complete': 'Încheiem, este atins',
  'choice.outcomeNext.stop': 'Oprim',

  'choice.delivered.yes': 'A avut loc așa cum era planificat',
  'choice.delivered.partly': 'A avut loc parțial',
  'choice.delivered.no': 'Nu a avut loc',
  'choice.delivered.not-known': 'Nu se știe dacă a avut loc',

  'choice.helped.yes': 'A ajutat',
  'choice.helped.somewhat': 'A ajutat puțin',
  'choice.helped.no': 'Nu a ajutat',
  'choice.helped.not-known': 'Nu se știe dacă a ajutat',

  'choice.provisionNext.keep': 'Păstrăm așa cum este',
  'choice.provisionNext.change': 'Schimbăm',
  'choice.provisionNext.stop': 'Oprim',

  'choice.happens.yes': 'Are loc',
  'choice.happens.partly': 'Are loc parțial',
  'choice.happens.no': 'Nu are loc',
  'choice.happens.not-known': 'Nu se știe dacă are loc',

  'choice.helps.yes': 'Ajută',
  'choice.helps.somewhat': 'Ajută puțin',
  'choice.helps.no': 'Nu ajută',
  'choice.helps.not-known': 'Nu se știe dacă ajută',

  'choice.deliveryReason.child-absent': 'copilul a lipsit',
  'choice.deliveryReason.child-declined': 'copilul a ales să nu participe',
  'choice.deliveryReason.staff-absent': 'personalul a lipsit',
  'choice.deliveryReason.staff-elsewhere': 'a fost nevoie de personal în altă parte',
  'choice.deliveryReason.provider-unavailable': 'serviciul nu a fost disponibil',
  'choice.deliveryReason.place-unavailable': 'sala nu a fost disponibilă',
  'choice.deliveryReason.setting-closed': 'școala sau instituția a fost închisă',
  'choice.deliveryReason.other': 'alt motiv',
} as const satisfies Record<keyof typeof english, Message>;
