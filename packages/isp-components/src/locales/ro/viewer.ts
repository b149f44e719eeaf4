/** The words of the viewer’s first page, in Romanian; no name is put where it would need an ending. */
import type { viewer as english } from '../en/viewer.ts';
import type { Message } from '../message.ts';

export const viewer = {
  'viewer.empty': 'Nu există încă un plan de arătat.',

  'viewer.for.child': 'Exemplarul tău',
  'viewer.for.young-person': 'Exemplarul tău',
  'viewer.for.parent': 'Exemplar pentru părinți și îngrijitori',
  'viewer.for.class-teacher': 'Exemplar pentru profesori',
  'viewer.for.teaching-assistant': 'Exemplar pentru asistenții profesorilor',
  'viewer.for.senco': 'Exemplar pentru SENCO',
  'viewer.for.leader': 'Exemplar pentru conducerea școlii',
  'viewer.for.governor': 'Exemplar pentru membrii consiliului școlii (governors)',
  'viewer.for.inspector': 'Exemplar pentru inspectori',
  'viewer.for.external-professional': 'Exemplar pentru specialiști din afară',
  'viewer.for.local-authority': 'Exemplar pentru autoritatea locală',
  'viewer.for.receiving-setting': 'Exemplar pentru școala sau instituția următoare',
  'viewer.for.complaints-panel': 'Exemplar pentru comisia de plângeri',

  'viewer.year': 'Clasa',
  'viewer.setting': 'Învață la',
  'viewer.next': 'Următoarea întâlnire',
  'viewer.next.passed':
    'O întâlnire era planificată pentru {date}. Încă nu s-a scris ce s-a discutat.',
  'viewer.next.due':
    'Încă nu este stabilită o zi. Următoarea revizuire trebuie să aibă loc până la {date}.',
  'viewer.next.overdue':
    'Încă nu este stabilită o zi. O revizuire trebuia să aibă loc până la {date}.',
  'viewer.next.none': 'Încă nu este stabilită o zi.',
  'viewer.next.closed': 'Acest plan este încheiat.',

  'viewer.own-words': '{name}, cu propriile cuvinte',
  'viewer.family-words': 'Din partea familiei',
  'viewer.voice.written-down': 'notat de {person}',
  'viewer.voice.in-language': 'limba: {language}',

  'viewer.about': 'Să facem cunoștință: {name}',
  'viewer.about.strengths': 'Puncte forte',
  'viewer.about.whatWorks': 'Ce funcționează',
  'viewer.about.mattersToMe': 'Ce contează pentru mine',
  'viewer.about.interests': 'Interese',
  'viewer.about.aspirations': 'Speranțe',
  'viewer.said-by': 'Spus de {person}',

  'viewer.communication': 'Cum comunică {name}',
  'viewer.communication.methods': 'Moduri de a comunica',
  'viewer.communication.languages': 'Limbi',
  'viewer.communication.formats': 'Vă rugăm să dați informațiile așa',

  'viewer.adults': 'Ce fac adulții',
  'viewer.adults.lead': 'În fiecare zi, fără să li se ceară.',
  'viewer.adults.owner': 'Se ocupă {person}',
  'viewer.adults.earlier': {
    one: 'Nu se mai face ({count})',
    few: 'Nu se mai fac ({count})',
    other: 'Nu se mai fac ({count})',
  },
  'viewer.adults.since': 'Din {date}',
  'viewer.adults.until': 'Până la {date}',
  'viewer.adults.checked': 'Verificat ultima dată pe {date}',

  'viewer.outcomes': 'La ce lucrăm',
  'viewer.outcome.now': 'Unde se află {name} acum',
  'viewer.outcome.target': 'Cum vom ști',
  'viewer.outcome.due': 'Până la {date}',
  'viewer.outcome.judged': 'La ultima evaluare: {achievement}',
  'viewer.outcome.help': 'Ajutor pentru aceasta',
  'viewer.outcome.no-help': 'Încă nu este notat niciun ajutor în plus pentru aceasta.',
  'viewer.outcomes.earlier': {
    one: 'Terminat sau oprit ({count})',
    few: 'Terminate sau oprite ({count})',
    other: 'Terminate sau oprite ({count})',
  },

  'viewer.provision.ehcp': 'Din planul EHC',
  'viewer.provision.amount': {
    one: '{count} ședință {per}, {minutes} min',
    few: '{count} ședințe {per}, câte {minutes} min',
    other: '{count} de ședințe {per}, câte {minutes} min',
  },

  'viewer.more': {
    one: 'Arată încă {count}',
    few: 'Arată încă {count}',
    other: 'Arată încă {count}',
  },

  'viewer.restricted': 'Nu pentru toată lumea',
} as const satisfies Record<keyof typeof english, Message>;
