/** The words of form fields, and of a save that did not work, in Polish. */
import type { MessagePack } from '../messages.ts';

export const forms = {
  'editor.failed.retry': 'Zapisze się samo, gdy będzie połączenie. Można pisać dalej.',
  'editor.failed.text':
    'Wszystko, co napisano, nadal tu jest. Proszę spróbować ponownie za chwilę.',
  'editor.failed.reason': '{message} Wszystko, co napisano, nadal tu jest.',
  'editor.invalid.text':
    'Wszystko, co napisano, nadal tu jest. Proszę przejrzeć te miejsca i zapisać ponownie.',

  'editor.optional': '(nieobowiązkowe)',
  'editor.select.choose': 'Proszę wybrać',
  'editor.select.none': 'Nie podano',
  'editor.choice.unknown': '{label} (nie ma na liście tego systemu)',
  'editor.choice.retired': '{label} (już nieużywane)',
  'editor.choice.hidden': 'Wybrane, ale niepokazywane Państwu',
  'editor.own.choice': 'Coś innego',
  'editor.own.label': 'Własnymi słowami',
  'editor.own.more': 'Coś innego, własnymi słowami',
  'editor.languages.common': 'Często spotykane',
  'editor.languages.others': 'Inne języki',
  'editor.answer.yes': 'Tak',
  'editor.answer.no': 'Nie',
  'editor.count.left': {
    one: 'Pozostał {count} znak.',
    few: 'Pozostały {count} znaki.',
    many: 'Pozostało {count} znaków.',
    other: 'Pozostało {count} znaku.',
  },
  'editor.count.over': {
    one: 'O {count} znak za dużo.',
    few: 'O {count} znaki za dużo.',
    many: 'O {count} znaków za dużo.',
    other: 'O {count} znaku za dużo.',
  },
  'editor.none.lines': 'W części „{part}” nie ma jeszcze nic.',
  'editor.none.codes': 'Nie ma nic do wyboru.',
  'editor.date.day': 'Dzień',
  'editor.date.month': 'Miesiąc',
  'editor.date.year': 'Rok',
  'editor.amount.sessions': 'Ile razy',
  'editor.amount.per': 'W jakim czasie',
  'editor.amount.minutes': 'Ile minut za każdym razem',
  'editor.amount.value': {
    one: '{count} raz {per}, {minutes} min',
    few: '{count} razy {per}, po {minutes} min',
    many: '{count} razy {per}, po {minutes} min',
    other: '{count} razy {per}, po {minutes} min',
  },

  'editor.error.required': 'Pole „{label}” jest puste. Proszę coś tu napisać.',
  'editor.error.choose': 'Proszę wybrać odpowiedź w polu „{label}”.',
  'editor.error.unreal-date':
    'W polu „{label}” potrzebna jest prawdziwa data, na przykład 27 3 2029.',
  'editor.error.date-parts': 'W polu „{label}” brakuje części daty: {missing}.',
  'editor.error.part.day': 'dzień',
  'editor.error.part.month': 'miesiąc',
  'editor.error.part.year': 'rok',
  'editor.error.amount-parts':
    'W polu „{label}” potrzebne są trzy rzeczy: ile razy, w jakim czasie i ile minut.',
  'editor.error.bad-character':
    'W polu „{label}” jest znak, którego nie można zapisać. Proszę spróbować wpisać tekst jeszcze raz.',
  'editor.error.too-long': {
    one: 'W polu „{label}” mieści się {max} znaków. Jest o {count} znak za dużo.',
    few: 'W polu „{label}” mieści się {max} znaków. Jest o {count} znaki za dużo.',
    many: 'W polu „{label}” mieści się {max} znaków. Jest o {count} znaków za dużo.',
    other: 'W polu „{label}” mieści się {max} znaków. Jest o {count} znaku za dużo.',
  },
  'editor.error.bad-shape': 'To, co jest w polu „{label}”, nie ma potrzebnej tu postaci.',
  'editor.error.own-words':
    'Własnymi słowami w polu „{label}” można użyć liter od A do Z, cyfr, spacji i łączników, razem do 64 znaków.',
  'editor.error.not-added': 'Proszę dodać ten wpis do zapisów albo go usunąć. „{label}”',
  'editor.error.not-in-quarters':
    'W polu „{label}” potrzebna jest liczba od {min} do {max}, co jedną czwartą, na przykład 7.5 lub 7.25.',
  'editor.error.not-a-decimal':
    'W polu „{label}” potrzebna jest liczba od {min} do {max}, na przykład 4 lub 4.5.',
  'editor.error.not-a-number':
    'W polu „{label}” potrzebna jest liczba całkowita od {min} do {max}.',

  'editor.draft.refused':
    'Ta przeglądarka nie może przechować niezapisanego tekstu na tym urządzeniu, więc proszę często zapisywać.',
} as const satisfies MessagePack;
