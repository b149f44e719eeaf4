/** The viewer’s words where the reader is the child or young person, in Polish: the plan says “Ty”. */
import type { you as english } from '../en/you.ts';
import type { Message } from '../message.ts';

export const you = {
  'you.viewer.year': 'Twoja klasa',
  'you.viewer.setting': 'Gdzie się uczysz',

  'you.viewer.own-words': 'Twoimi słowami',
  'you.viewer.family-words': 'Od Twojej rodziny',
  'you.viewer.voice.earlier': 'Co wcześniej mówiliście Ty i Twoja rodzina',

  'you.viewer.about': 'O Tobie',
  'you.viewer.about.strengths': 'Co dobrze Ci idzie',
  'you.viewer.about.whatWorks': 'Co się u Ciebie sprawdza',
  'you.viewer.about.mattersToMe': 'Co jest dla Ciebie ważne',
  'you.viewer.about.interests': 'Co lubisz',
  'you.viewer.about.aspirations': 'Na co masz nadzieję',

  'you.viewer.communication': 'Jak się porozumiewasz',
  'you.viewer.communication.methods': 'Jak mówisz o różnych rzeczach',
  'you.viewer.communication.languages': 'Twoje języki',
  'you.viewer.communication.formats': 'Jak lubisz dostawać informacje',

  'you.viewer.adults': 'Co robią dla Ciebie dorośli',
  'you.viewer.adults.earlier': {
    one: 'Czego dorośli już nie robią ({count})',
    few: 'Czego dorośli już nie robią ({count})',
    many: 'Czego dorośli już nie robią ({count})',
    other: 'Czego dorośli już nie robią ({count})',
  },

  'you.viewer.outcomes': 'Nad czym pracujesz',
  'you.viewer.outcome.now': 'Na jakim etapie jesteś teraz',
  'you.viewer.outcome.target': 'Po czym to poznasz',
  'you.viewer.outcome.help': 'Pomoc, którą w tym masz',

  'you.viewer.detail': 'Reszta Twojego planu',
  'you.viewer.barrier.impact': 'Co to dla Ciebie oznacza',
  'you.viewer.provision.ehcp-note':
    'Część tej pomocy wynika z Twojego planu EHC. To plan EHC daje Ci do niej prawo. Ten plan mówi, jak jest udzielana.',
  'you.viewer.people.known-since': 'Zna Cię od: {month}',
  'you.viewer.base.mainstream': 'Jak bierzesz udział w zajęciach ze wszystkimi',
  'you.viewer.transition.people': 'Kogo możesz zapytać',
  'you.viewer.plan.full-name': 'Twoje imię i nazwisko',
  'you.viewer.plan.pronouns': 'Twoje zaimki',
  'you.viewer.plan.born': 'Twoja data urodzenia',
  'you.viewer.plan.why': 'Dlaczego masz plan',
  'you.viewer.plan.sen-provision': 'Czy masz pomoc dodatkową lub inną niż ta, którą mają pozostali',
  'you.viewer.plan.settings': 'Gdzie się uczysz, teraz i wcześniej',
  'you.viewer.plan.layers-note':
    'Warstwy to nie szczeble drabiny. Możesz mieć wsparcie w kilku naraz.',

  'you.viewer.withheld': 'Czego nie ma w Twoim egzemplarzu',
  'you.viewer.withheld.lead':
    'Niektórych części planu nie ma w Twoim egzemplarzu. Oto których i dlaczego.',

  'you.part.person': 'Ty',
  'you.part.about': 'O Tobie',
  'you.part.about.strengths': 'Co dobrze Ci idzie',
  'you.part.about.interests': 'Co lubisz',
  'you.part.about.mattersToMe': 'Co jest dla Ciebie ważne',
  'you.part.about.whatWorks': 'Co się u Ciebie sprawdza',
  'you.part.about.aspirations': 'Na co masz nadzieję',
  'you.part.basis': 'Dlaczego masz plan',
  'you.part.voices': 'Twoimi słowami',
  'you.part.barriers': 'Co Ci przeszkadza',
  'you.part.adjustments': 'Co robią dla Ciebie dorośli',
  'you.part.provision': 'Pomoc, którą masz',
  'you.part.outcomes': 'Nad czym pracujesz',
  'you.part.delivery': 'Czy pomoc się odbyła',
  'you.part.progress': 'Jak Ci idzie',
  'you.part.people': 'Osoby wokół Ciebie',

  'you.choice.speaker.child': 'Ty',
  'you.choice.speaker.family': 'Twoja rodzina',
  'you.choice.party.child': 'Ty',
  'you.choice.party.family': 'Twoja rodzina',
  'you.choice.recipient.staff': 'Dla pracowników, którzy pracują z Tobą',
  'you.choice.deliveryReason.child-absent': 'nie było Cię',
  'you.choice.deliveryReason.child-declined': 'to była Twoja decyzja',
  'you.choice.progressKind.child-view': 'Co o tym myślisz',
  'you.choice.documentKind.voice': 'Od Ciebie lub Twojej rodziny',
} as const satisfies Record<keyof typeof english, Message>;
