/** Names of the plan’s parts and of languages, in Polish. */
import type { shared as english } from '../en/shared.ts';
import type { Message } from '../message.ts';

export const shared = {
  'shared.error-prefix': 'Błąd:',
  'shared.whole-plan': 'Plan',
  'shared.comma': ',',
  'shared.stop': '.',
  'shared.code.unknown': '(nie ma na liście tego systemu)',
  'shared.translation-unreviewed':
    'Tego tłumaczenia nie sprawdził jeszcze nikt, kto zna polski. Jeśli coś jest dla Państwa ważne, proszę poprosić także o tekst angielski.',
  'shared.line-of-part': '{part}, wiersz {line}',

  'part.person': 'Dziecko lub młoda osoba',
  'part.person.identifiers': 'Numery urzędowe',
  'part.settings': 'Szkoły i inne placówki',
  'part.basis': 'Dlaczego powstał plan',
  'part.basis.disability': 'Niepełnosprawność w rozumieniu ustawy Equality Act 2010',
  'part.people': 'Osoby',
  'part.about': 'O dziecku',
  'part.about.strengths': 'Mocne strony',
  'part.about.interests': 'Zainteresowania',
  'part.about.mattersToMe': 'Co jest dla mnie ważne',
  'part.about.whatWorks': 'Co się sprawdza',
  'part.about.aspirations': 'Nadzieje',
  'part.voices': 'Własnymi słowami',
  'part.barriers': 'Co przeszkadza',
  'part.adjustments': 'Co robią dorośli',
  'part.provision': 'Cała pomoc',
  'part.outcomes': 'Nad czym pracujemy',
  'part.reviews': 'Przeglądy planu',
  'part.delivery': 'Czy pomoc się odbyła',
  'part.progress': 'Postępy na co dzień',
  'part.advice': 'Zalecenia specjalistów',
  'part.base': 'Czas w oddziale wsparcia (base)',
  'part.ehcp': 'Plan EHC',
  'part.transitions': 'Zmiany klasy lub szkoły',
  'part.concerns': 'Zastrzeżenia',
  'part.documents': 'Dokumenty',
  'part.otherPlans': 'Inne plany',
  'part.agreements': 'Kto się zgodził',

  'language.bfi': 'brytyjski język migowy',
  'language.phr': 'pahari-pothwari (mirpuri)',
  'language.syl': 'sylheti',
} as const satisfies Record<keyof typeof english, Message>;
