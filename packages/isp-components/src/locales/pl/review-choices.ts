/** The words for those choices that a review asks for, in Polish. */
import type { reviewChoices as english } from '../en/review-choices.ts';
import type { Message } from '../message.ts';

export const reviewChoices = {
  'choice.reviewKind.yearly': 'Przegląd roczny',
  'choice.reviewKind.termly': 'Spotkanie w trymestrze',
  'choice.reviewKind.early': 'Wcześniejszy przegląd na czyjąś prośbę',
  'choice.reviewKind.ehcp': 'Przegląd planu EHC',
  'choice.reviewKind.transition': 'Przegląd przed zmianą klasy lub szkoły',

  'choice.outcomeNext.continue': 'Kontynuować',
  'choice.outcomeNext.change': 'Zmienić',
  'choice.outcomeNext.complete': 'Uznać za ukończone',
  'choice.outcomeNext.stop': 'Przerwać',

  'choice.delivered.yes': 'Odbyło się zgodnie z planem',
  'choice.delivered.partly': 'Odbyło się częściowo',
  'choice.delivered.no': 'Nie odbyło się',
  'choice.delivered.not-known': 'Nie wiadomo, czy się odbyło',

  'choice.helped.yes': 'Pomogło',
  'choice.helped.somewhat': 'Trochę pomogło',
  'choice.helped.no': 'Nie pomogło',
  'choice.helped.not-known': 'Nie wiadomo, czy pomogło',

  'choice.provisionNext.keep': 'Pozostawić bez zmian',
  'choice.provisionNext.change': 'Zmienić',
  'choice.provisionNext.stop': 'Przerwać',

  'choice.happens.yes': 'Dzieje się',
  'choice.happens.partly': 'Dzieje się częściowo',
  'choice.happens.no': 'Nie dzieje się',
  'choice.happens.not-known': 'Nie wiadomo, czy się dzieje',

  'choice.helps.yes': 'Pomaga',
  'choice.helps.somewhat': 'Trochę pomaga',
  'choice.helps.no': 'Nie pomaga',
  'choice.helps.not-known': 'Nie wiadomo, czy pomaga',

  'choice.deliveryReason.child-absent': 'dziecka nie było',
  'choice.deliveryReason.child-declined': 'dziecko zdecydowało, że nie chce',
  'choice.deliveryReason.staff-absent': 'pracowników nie było',
  'choice.deliveryReason.staff-elsewhere': 'pracownicy byli potrzebni gdzie indziej',
  'choice.deliveryReason.provider-unavailable': 'usługa była niedostępna',
  'choice.deliveryReason.place-unavailable': 'sala była niedostępna',
  'choice.deliveryReason.setting-closed': 'szkoła lub placówka była zamknięta',
  'choice.deliveryReason.other': 'inny powód',
} as const satisfies Record<keyof typeof english, Message>;
