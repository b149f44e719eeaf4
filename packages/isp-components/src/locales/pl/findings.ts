/** The words of the finding list, in Polish. */
import type { findings as english } from '../en/findings.ts';
import type { Message } from '../message.ts';

export const findings = {
  'findings.title': 'Co mówi sprawdzenie planu',
  'findings.note': 'To są wskazówki wraz z uzasadnieniem. Decydują ludzie.',

  'findings.none': 'Niczego jeszcze nie sprawdzono.',
  'findings.clear':
    'Nie znaleziono niczego do poprawienia. Ale to Państwo znają dziecko, a nie program.',

  'findings.count.to-do': {
    one: '{count} rzecz do zrobienia',
    few: '{count} rzeczy do zrobienia',
    many: '{count} rzeczy do zrobienia',
    other: '{count} rzeczy do zrobienia',
  },
  'findings.count.ask': {
    one: '{count} do oceny',
    few: '{count} do oceny',
    many: '{count} do oceny',
    other: '{count} do oceny',
  },
  'findings.count.pass': {
    one: '{count} zrobiona dobrze',
    few: '{count} zrobione dobrze',
    many: '{count} zrobionych dobrze',
    other: '{count} zrobione dobrze',
  },

  'findings.group.must': 'Trzeba zrobić',
  'findings.group.should': 'Należałoby zrobić',
  'findings.group.consider': 'Warto rozważyć',
  'findings.group.ask': 'Do Państwa oceny',
  'findings.group.pass': 'Zrobione dobrze',

  'findings.why': 'Dlaczego to ważne',
  'findings.help': 'Co zrobić',
  'findings.family-help': 'Czego mogą się Państwo spodziewać',
  'findings.sources': 'Skąd to wynika',
  'findings.source': '{title}, {at}',
  'findings.go': 'Przejdź do: {place}',
  'findings.times': {
    one: '{message}',
    few: '{message} ({count} razy)',
    many: '{message} ({count} razy)',
    other: '{message} ({count} razy)',
  },

  'findings.standing.law': 'Prawo',
  'findings.standing.guidance': 'Wytyczne',
  'findings.standing.proposed': 'Propozycja, może się zmienić',
  'findings.standing.advice': 'Porada',
} as const satisfies Record<keyof typeof english, Message>;
