/** The words of a save that somebody else’s came before, in Polish. */
import type { MessagePack } from '../messages.ts';

export const saveConflict = {
  'editor.conflict.title': 'Ktoś inny zapisał ten plan, gdy Państwo pisali',
  'editor.conflict.text': {
    one: 'Są tu zmiany tej osoby i Państwa zmiany. Różnią się w jednym miejscu: proszę wybrać, co ma zostać.',
    few: 'Są tu zmiany tej osoby i Państwa zmiany. Różnią się w {count} miejscach: proszę wybrać, co ma zostać.',
    many: 'Są tu zmiany tej osoby i Państwa zmiany. Różnią się w {count} miejscach: proszę wybrać, co ma zostać.',
    other:
      'Są tu zmiany tej osoby i Państwa zmiany. Różnią się w {count} miejscach: proszę wybrać, co ma zostać.',
  },
  'editor.conflict.before.title': 'To, co było pisane wcześniej, i obecny plan nie są takie same',
  'editor.conflict.before.text': {
    one: 'Różnią się w jednym miejscu: proszę wybrać, co ma zostać.',
    few: 'Różnią się w {count} miejscach: proszę wybrać, co ma zostać.',
    many: 'Różnią się w {count} miejscach: proszę wybrać, co ma zostać.',
    other: 'Różnią się w {count} miejscach: proszę wybrać, co ma zostać.',
  },
  'editor.conflict.unready': 'Nie udało się pokazać różnic. Wszystko, co napisano, nadal tu jest.',
  'editor.conflict.again': 'Spróbuj ponownie',
  'editor.conflict.save': 'Zachowaj te wersje i zapisz',
  'editor.conflict.choose': 'Proszę wybrać, która wersja ma zostać.',
  'editor.conflict.undecided': 'Proszę wybrać, która wersja ma zostać: {place}',
  'editor.conflict.merged':
    'Ktoś inny zapisał ten plan, gdy Państwo pisali. Jego zmiany są w planie, Państwa zmiany także. Nic się ze sobą nie kłóciło. Proszę zapisać ponownie.',
} as const satisfies MessagePack;
