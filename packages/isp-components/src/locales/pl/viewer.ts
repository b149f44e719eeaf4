/** The words of the viewer’s first page, in Polish; no name is put where it would need an ending. */
import type { viewer as english } from '../en/viewer.ts';
import type { Message } from '../message.ts';

export const viewer = {
  'viewer.empty': 'Nie ma jeszcze planu do pokazania.',

  'viewer.for.child': 'Twój egzemplarz',
  'viewer.for.young-person': 'Twój egzemplarz',
  'viewer.for.parent': 'Egzemplarz dla rodziców i opiekunów',
  'viewer.for.class-teacher': 'Egzemplarz dla nauczycieli',
  'viewer.for.teaching-assistant': 'Egzemplarz dla asystentów nauczyciela',
  'viewer.for.senco': 'Egzemplarz dla koordynatora (SENCO)',
  'viewer.for.leader': 'Egzemplarz dla dyrekcji',
  'viewer.for.governor': 'Egzemplarz dla rady szkoły (governors)',
  'viewer.for.inspector': 'Egzemplarz dla inspektorów',
  'viewer.for.external-professional': 'Egzemplarz dla specjalistów z zewnątrz',
  'viewer.for.local-authority': 'Egzemplarz dla samorządu (local authority)',
  'viewer.for.receiving-setting': 'Egzemplarz dla następnej szkoły lub placówki',
  'viewer.for.complaints-panel': 'Egzemplarz dla komisji do spraw skarg',

  'viewer.year': 'Klasa',
  'viewer.setting': 'Miejsce nauki',
  'viewer.next': 'Następne spotkanie',
  'viewer.next.passed': 'Spotkanie zaplanowano na {date}. Nie ma z niego jeszcze notatki.',
  'viewer.next.due':
    'Nie ma jeszcze ustalonego dnia. Następny przegląd powinien się odbyć do {date}.',
  'viewer.next.overdue':
    'Nie ma jeszcze ustalonego dnia. Przegląd powinien był się odbyć do {date}.',
  'viewer.next.none': 'Nie ma jeszcze ustalonego dnia.',
  'viewer.next.closed': 'Ten plan jest zakończony.',

  'viewer.own-words': '{name} – własnymi słowami',
  'viewer.family-words': 'Od rodziny',
  'viewer.voice.written-down': 'zapis: {person}',
  'viewer.voice.in-language': 'język: {language}',

  'viewer.about': 'Poznajmy się: {name}',
  'viewer.about.strengths': 'Mocne strony',
  'viewer.about.whatWorks': 'Co się sprawdza',
  'viewer.about.mattersToMe': 'Co jest dla mnie ważne',
  'viewer.about.interests': 'Zainteresowania',
  'viewer.about.aspirations': 'Nadzieje',
  'viewer.said-by': 'Kto to mówi: {person}',

  'viewer.communication': 'Jak porozumiewa się {name}',
  'viewer.communication.methods': 'Sposoby porozumiewania się',
  'viewer.communication.languages': 'Języki',
  'viewer.communication.formats': 'Informacje proszę podawać tak',

  'viewer.adults': 'Co robią dorośli',
  'viewer.adults.lead': 'Codziennie, bez przypominania.',
  'viewer.adults.owner': 'Dba o to {person}',
  'viewer.adults.earlier': {
    one: 'Już się tego nie robi ({count})',
    few: 'Już się tego nie robi ({count})',
    many: 'Już się tego nie robi ({count})',
    other: 'Już się tego nie robi ({count})',
  },
  'viewer.adults.since': 'Od {date}',
  'viewer.adults.until': 'Do {date}',
  'viewer.adults.checked': 'Ostatnio sprawdzono {date}',

  'viewer.outcomes': 'Nad czym pracujemy',
  'viewer.outcome.now': 'Na jakim etapie jest {name}',
  'viewer.outcome.target': 'Po czym to poznamy',
  'viewer.outcome.due': 'Do {date}',
  'viewer.outcome.judged': 'Ostatnia ocena: {achievement}',
  'viewer.outcome.help': 'Pomoc w tym',
  'viewer.outcome.no-help': 'Nie zapisano jeszcze żadnej dodatkowej pomocy w tej sprawie.',
  'viewer.outcomes.earlier': {
    one: 'Ukończone lub przerwane ({count})',
    few: 'Ukończone lub przerwane ({count})',
    many: 'Ukończone lub przerwane ({count})',
    other: 'Ukończone lub przerwane ({count})',
  },

  'viewer.provision.ehcp': 'Z planu EHC',
  'viewer.provision.amount': {
    one: '{count} raz {per}, {minutes} min',
    few: '{count} razy {per}, po {minutes} min',
    many: '{count} razy {per}, po {minutes} min',
    other: '{count} razy {per}, po {minutes} min',
  },

  'viewer.more': {
    one: 'Pokaż jeszcze {count}',
    few: 'Pokaż jeszcze {count}',
    many: 'Pokaż jeszcze {count}',
    other: 'Pokaż jeszcze {count}',
  },

  'viewer.restricted': 'Nie dla wszystkich',
} as const satisfies Record<keyof typeof english, Message>;
