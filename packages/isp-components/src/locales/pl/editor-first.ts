/** The words of that part of the plan which the editor opens with, and of the list of the others, in Polish. */
import type { MessagePack } from '../messages.ts';

export const editorFirst = {
  'editor.group.others': 'Zalecenia i inne plany',
  'editor.group.plan': 'Ten plan',
  'editor.nav.more': 'Więcej części, do planu wsparcia',
  'editor.later':
    'Ta część zaraz się pojawi. Jeśli nie, proszę sprawdzić połączenie z internetem i otworzyć ją jeszcze raz.',

  'editor.about.intro':
    'Proszę zacząć tutaj: kim jest dziecko, słowami, których użyłoby ono samo i jego rodzina.',
  'editor.about.strengths.hint': 'Co dziecku dobrze idzie, co ludzie w nim lubią i podziwiają.',
  'editor.about.interests': 'Zainteresowania',
  'editor.about.interests.hint': 'Co sprawia dziecku przyjemność.',
  'editor.about.mattersToMe.hint':
    'Co jest dla dziecka ważne, w miarę możliwości jego własnymi słowami.',
  'editor.about.whatWorks.hint': 'Co pomaga, dla każdego, kto spotyka dziecko po raz pierwszy.',
  'editor.about.aspirations.hint': 'Na co dziecko ma nadzieję, wkrótce i kiedyś.',
  'editor.point.text': 'W jednym lub dwóch zdaniach',
  'editor.point.saidBy': 'Kto to powiedział',
  'editor.thing.strength': 'mocna strona',
  'editor.thing.interest': 'zainteresowanie',
  'editor.thing.matter': 'coś ważnego',
  'editor.thing.works': 'coś, co się sprawdza',
  'editor.thing.hope': 'nadzieja',
} as const satisfies MessagePack;
