/** The words for those choices that a plan’s first page shows, in Polish. */
import type { firstChoices as english } from '../en/first-choices.ts';
import type { Message } from '../message.ts';

export const firstChoices = {
  'choice.planKind.support-plan': 'Plan wsparcia',
  'choice.planKind.adjustments-record': 'Zapis racjonalnych dostosowań (reasonable adjustments)',

  'choice.planStatus.draft': 'Wersja robocza: w trakcie pisania',
  'choice.planStatus.shared': 'Przekazany rodzinie do uwag',
  'choice.planStatus.active': 'Obowiązuje',
  'choice.planStatus.closed': 'Zakończony',

  'choice.speaker.child': 'Dziecko lub młoda osoba',
  'choice.speaker.family': 'Rodzina',

  'choice.method.spoken': 'ustnie',
  'choice.method.written': 'na piśmie',
  'choice.method.drawn': 'na rysunku',
  'choice.method.signed': 'w języku migowym',
  'choice.method.aac': 'z pomocą urządzenia lub książki do komunikacji',
  'choice.method.symbols': 'za pomocą symboli',
  'choice.method.observed': 'zachowaniem, które zauważyła osoba dorosła',
  'choice.method.advocate': 'przez rzecznika',
  'choice.method.interpreter': 'przez tłumacza',

  'choice.adjustment.environment': 'Sala i otoczenie',
  'choice.adjustment.curriculum': 'Lekcje i zadania',
  'choice.adjustment.routine': 'Plan dnia i stałe zwyczaje',
  'choice.adjustment.communication': 'Jak się porozumiewamy',
  'choice.adjustment.assessment': 'Testy i sprawdziany',
  'choice.adjustment.equipment': 'Sprzęt',

  'choice.outcome.attainment': 'Nauka',
  'choice.outcome.participation': 'Udział w zajęciach',
  'choice.outcome.belonging': 'Poczucie przynależności',
  'choice.outcome.wellbeing': 'Dobre samopoczucie',
  'choice.outcome.independence': 'Samodzielność',
  'choice.outcome.communication': 'Porozumiewanie się',
  'choice.outcome.health': 'Zdrowie',
  'choice.outcome.other': 'Coś innego',

  'choice.pfaArea.employment': 'Praca',
  'choice.pfaArea.independent-living': 'Samodzielne życie',
  'choice.pfaArea.community': 'Przyjaciele i otoczenie',
  'choice.pfaArea.health': 'Dobre zdrowie',

  'choice.lifecycle.proposed': 'Propozycja',
  'choice.lifecycle.active': 'Pracujemy nad tym teraz',
  'choice.lifecycle.on-hold': 'Wstrzymane',
  'choice.lifecycle.completed': 'Ukończone',
  'choice.lifecycle.stopped': 'Przerwane',

  'choice.achievement.not-yet-judged': 'Jeszcze nieocenione',
  'choice.achievement.not-achieved': 'Nieosiągnięte',
  'choice.achievement.partly-achieved': 'Częściowo osiągnięte',
  'choice.achievement.achieved': 'Osiągnięte',
  'choice.achievement.exceeded': 'Więcej, niż się spodziewaliśmy',

  'choice.provisionStatus.planned': 'Zaplanowane',
  'choice.provisionStatus.active': 'Odbywa się teraz',
  'choice.provisionStatus.paused': 'Przerwa',
  'choice.provisionStatus.ended': 'Zakończone',

  'choice.per.day': 'dziennie',
  'choice.per.week': 'w tygodniu',
  'choice.per.fortnight': 'na dwa tygodnie',
  'choice.per.half-term': 'na pół trymestru',
  'choice.per.term': 'na trymestr',
  'choice.per.year': 'w roku',

  'choice.languageUse.first': 'Język ojczysty',
  'choice.languageUse.home': 'Język używany w domu',
  'choice.languageUse.learning': 'Język nauki',
  'choice.languageUse.family': 'Do listów i spotkań',
} as const satisfies Record<keyof typeof english, Message>;
