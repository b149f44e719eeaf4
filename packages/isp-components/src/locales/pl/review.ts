/** The words of the review form up to the first answers, in Polish. */
import type { MessagePack } from '../messages.ts';

export const review = {
  'review.no-plan': 'Nie ma jeszcze planu do przeglądu.',
  'review.unreadable': 'Tego planu nie można otworzyć, ponieważ nie ma postaci planu.',
  'review.refused': 'Nie mogą Państwo zapisać przeglądu tego planu. {reason}',
  'review.position': 'Krok {index} z {total}',

  'review.step.last': 'Od ostatniego razu',
  'review.step.basics': 'Spotkanie',
  'review.step.voices': 'Co mówią dziecko i rodzina',
  'review.step.outcomes': 'Nad czym pracujemy',
  'review.step.help': 'Pomoc',
  'review.step.next': 'Co dalej',
  'review.step.agreement': 'Kto się zgadza',
  'review.step.check': 'Sprawdzenie przed zapisaniem',

  'review.continue': 'Dalej',
  'review.back': 'Wstecz',
  'review.save': 'Zapisz przegląd',
  'review.saving': 'Zapisujemy…',
  'review.keys': 'Ctrl i Enter razem przechodzą dalej z każdego miejsca.',
  'review.loading': 'Chwileczkę…',
  'review.not-loaded':
    'Nie udało się wczytać tej części. Odpowiedzi są bezpieczne. Proszę sprawdzić połączenie z internetem i spróbować ponownie.',
  'review.load': 'Spróbuj ponownie',

  'review.last.title': 'Postanowione ostatnim razem',
  'review.last.on': 'Na przeglądzie {date}',
  'review.last.none': 'Z wcześniejszego przeglądu nie ma zapisanych decyzji.',
  'review.last.owner': '({owner})',
  'review.last.due': '(do {date})',
  'review.last.owner-due': '({owner}, do {date})',
  'review.last.state': 'Co z tego wyszło?',
  'review.last.why': 'Kilka słów o tym',
  'review.last.again': 'Postanowić jeszcze raz o tym, czego nie zrobiono',
  'review.last.again.done': {
    one: '{count} decyzja trafiła do tego przeglądu, do części „Co dalej”.',
    few: '{count} decyzje trafiły do tego przeglądu, do części „Co dalej”.',
    many: '{count} decyzji trafiło do tego przeglądu, do części „Co dalej”.',
    other: '{count} decyzji trafiło do tego przeglądu, do części „Co dalej”.',
  },
  'review.last.again.none': 'Są już w tym przeglądzie.',
  'review.lastState.not-done': 'Niezrobione',
  'review.lastState.partly': 'Częściowo zrobione',
  'review.lastState.done': 'Zrobione',
  'review.lastState.not-needed': 'Już niepotrzebne',
  'review.lastState.not-known': 'Nie wiadomo',

  'review.unchanged.title': 'Czy coś się zmieniło?',
  'review.unchanged.offer': 'Przenieś cały plan dalej bez zmian',
  'review.unchanged.text':
    'Na spotkanie, na którym nic się nie zmienia. Nadal można zapytać o każdą rzecz z osobna i zapisać, co mówią dziecko i rodzina.',
  'review.unchanged.on': 'Wszystko zostaje tak, jak jest, z adnotacją, że o to nie pytano.',
  'review.unchanged.off': 'Jednak pytaj o wszystko',
  'review.unchanged.said': 'Wszystko przeniesiono dalej.',
  'review.unchanged.unsaid': 'Znowu są pytania o wszystko. Odpowiedzi nadal tu są.',

  'review.which': 'Który to przegląd?',
  'review.which.planned': '{kind}, zaplanowany na {date}',
  'review.which.undated': '{kind}, zaplanowany bez daty',
  'review.which.new': 'Taki, którego nie było w tym planie',
  'review.kind': 'Jaki to rodzaj przeglądu',
  'review.heldOn': 'Kiedy się odbył',
  'review.attended': 'Kto był obecny',
  'review.attended.hint':
    'Tylko osoby, które były na miejscu albo dołączyły przez telefon lub wideo.',
  'review.summary': 'O czym rozmawiano, prostymi słowami',

  'review.failed.title': 'Nie udało się zapisać przeglądu',
  'review.summary.title': 'Zanim przejdą Państwo dalej, trzeba coś poprawić',
  'review.summary.about': '{error} ({about})',
  'review.invalid': 'Przegląd nie jest jeszcze kompletny.',
  'review.restored': 'Wcześniejsze odpowiedzi znowu tu są.',
} as const satisfies MessagePack;
