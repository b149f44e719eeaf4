/** The words of the view in which two versions of one plan are put together, in Polish. */
import type { MessagePack } from '../messages.ts';

export const conflicts = {
  'editor.conflict.mine': 'Zachowaj moją wersję',
  'editor.conflict.theirs': 'Zachowaj tamtą wersję',
  'editor.conflict.mine.title': 'Państwa wersja',
  'editor.conflict.theirs.title': 'Wersja drugiej osoby',
  'editor.conflict.all.mine': 'Zachowaj wszędzie moją wersję',
  'editor.conflict.all.theirs': 'Zachowaj wszędzie tamtą wersję',
  'editor.conflict.all.said.ours':
    'We wszystkich miejscach wybrano Państwa wersję. Nic nie jest jeszcze zapisane.',
  'editor.conflict.all.said.theirs':
    'We wszystkich miejscach wybrano wersję drugiej osoby. Nic nie jest jeszcze zapisane.',
  'editor.conflict.removed': 'Usunięte',
  'editor.conflict.differs': 'Słowa, które się różnią, są podkreślone.',
  'editor.conflict.both': 'Napisz od nowa na podstawie obu wersji',
  'editor.conflict.both.label': 'Co plan ma mówić w tym miejscu',
  'editor.conflict.both.hint': 'W polu są obie wersje. Proszę zrobić z nich to, co ma zostać.',

  'draft.conflict.now': 'Zachowaj to',
  'draft.conflict.before': 'Użyj tego, co było pisane wcześniej',
  'draft.conflict.now.title': 'Teraz w planie',
  'draft.conflict.before.title': 'Pisane wcześniej',
  'draft.conflict.all.now': 'Zachowaj wszędzie plan taki, jaki jest',
  'draft.conflict.all.before': 'Użyj wszędzie tego, co było pisane wcześniej',
} as const satisfies MessagePack;
