/** The words of the plan editor, in Polish. */
import type { MessagePack } from '../messages.ts';
import { forms } from './forms.ts';
import { saveConflict } from './save-conflict.ts';

export const editor = {
  ...forms,
  ...saveConflict,

  'editor.no-plan': 'Nie ma jeszcze planu do pokazania.',
  'editor.unreadable': 'Tego planu nie można otworzyć, ponieważ nie ma postaci planu.',

  'editor.nav': 'Części planu',
  'editor.nav.menu': 'Wszystkie części planu',
  'editor.nav.position': 'Część {index} z {total}',
  'editor.nav.previous': 'Poprzednia',
  'editor.nav.next': 'Następna',
  'editor.group.child': 'Dziecko',
  'editor.group.support': 'Wsparcie',
  'editor.group.around': 'Ludzie i miejsca',
  'editor.group.record': 'Zapisy',

  'editor.state.errors': {
    one: '{count} rzecz do poprawienia',
    few: '{count} rzeczy do poprawienia',
    many: '{count} rzeczy do poprawienia',
    other: '{count} rzeczy do poprawienia',
  },
  'editor.state.findings': {
    one: '{count} wskazówka',
    few: '{count} wskazówki',
    many: '{count} wskazówek',
    other: '{count} wskazówki',
  },
  'editor.state.empty': 'Jeszcze nic',
  'editor.state.complete': 'Gotowe',

  'editor.undo': 'Cofnij',
  'editor.redo': 'Ponów',
  'editor.undone': 'Cofnięto w części „{section}”.',
  'editor.redone': 'Ponowiono w części „{section}”.',
  'editor.save': 'Zapisz plan',
  'editor.saving': 'Zapisujemy…',
  'editor.saved': 'Zapisano.',
  'editor.soon': 'Chwileczkę: stanie się to, gdy tylko strona będzie gotowa.',
  'editor.behind': 'Państwa tekst jest jeszcze przyjmowany. Proszę spróbować za chwilę.',
  'editor.unready.title': 'Zmian nie można jeszcze zapisać',
  'editor.unready.text':
    'Część tej strony się nie wczytała. To, co Państwo piszą, zostaje tutaj i trafi do planu, gdy tylko ta część się pojawi. Proszę sprawdzić połączenie z internetem; strona sama spróbuje ponownie.',
  'editor.unready.code': 'Kod dla osoby, która Państwu pomaga: {code}',
  'editor.unsaved': 'Są zmiany, które nie zostały jeszcze zapisane.',

  'editor.failed.title': 'Nie udało się zapisać planu',
  'editor.failed.again': 'Spróbuj ponownie',
  'editor.invalid.title': 'Plan nie został przyjęty w obecnej postaci',
  'editor.summary.title': 'Zanim plan zostanie zapisany, trzeba coś poprawić',
  'editor.missing': 'Nie ma tu jeszcze planu, a formularz go potrzebuje.',
  'editor.findings-block': {
    one: 'Zanim będzie można to wysłać, trzeba poprawić jedną rzecz w planie.',
    few: 'Zanim będzie można to wysłać, trzeba poprawić {count} rzeczy w planie.',
    many: 'Zanim będzie można to wysłać, trzeba poprawić {count} rzeczy w planie.',
    other: 'Zanim będzie można to wysłać, trzeba poprawić {count} rzeczy w planie.',
  },
  'editor.invalid': 'Części tego, co napisano, nie można jeszcze zapisać.',

  'editor.line.add': 'Dodaj: {thing}',
  'editor.line.remove': 'Usuń',
  'editor.line.remove.name': 'Usuń „{name}”',
  'editor.line.up.name': 'Przesuń w górę „{name}”',
  'editor.line.down.name': 'Przesuń w dół „{name}”',
  'editor.line.new': 'Nowy wpis: {thing}',
  'editor.line.draft': 'Stanie się częścią planu, gdy będzie kompletne',
  'editor.line.removed': 'Usunięto „{name}”. Przycisk „Cofnij” to przywraca.',
  'editor.line.moved': 'Przesunięto „{name}” na miejsce {index} z {total}.',
  'editor.line.first': '„{name}” jest już na początku.',
  'editor.line.last': '„{name}” jest już na końcu.',
  'editor.line.added': 'Na końcu listy dodano nowy wpis.',
  'editor.line.kept.reviews':
    '„{name}” zostaje, ponieważ wspomina o tym zapis przeglądu. Można za to zaznaczyć, że zostało przerwane lub zakończone.',
  'editor.line.kept.agreements':
    '„{name}” zostaje, ponieważ wspomina o tym czyjaś odpowiedź na plan.',
  'editor.list.empty': 'Nie ma tu jeszcze nic.',
  'editor.withheld': 'Nie pokazujemy tego Państwu. {reason}',
  'editor.restricted': 'Niepokazywane niektórym czytelnikom: {reason}',

  'editor.read-only': 'Tę część można czytać. {reason}',
  'editor.disabled': 'W tej chwili planu nie można zmieniać.',
  'editor.nothing': 'Niewypełnione',

  'editor.suggesting':
    'Proponują Państwo zmiany, które może przyjąć ktoś inny: proszę użyć przycisku „Dodaj uwagę” przy wierszu, którego to dotyczy.',
} as const satisfies MessagePack;
