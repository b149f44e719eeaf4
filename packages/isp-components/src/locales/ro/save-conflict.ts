/** The words of a save that somebody else’s came before, in Romanian. */
import type { MessagePack } from '../messages.ts';

export const saveConflict = {
  'editor.conflict.title': 'Altcineva a salvat acest plan în timp ce scriați',
  'editor.conflict.text': {
    one: 'Sunt aici și schimbările celeilalte persoane, și ale dumneavoastră. Într-un loc diferă: vă rugăm să alegeți ce se păstrează.',
    few: 'Sunt aici și schimbările celeilalte persoane, și ale dumneavoastră. În {count} locuri diferă: vă rugăm să alegeți ce se păstrează.',
    other:
      'Sunt aici și schimbările celeilalte persoane, și ale dumneavoastră. În {count} de locuri diferă: vă rugăm să alegeți ce se păstrează.',
  },
  'editor.conflict.before.title': 'Ce ați scris înainte și planul așa cum este acum nu sunt la fel',
  'editor.conflict.before.text': {
    one: 'Într-un loc diferă: vă rugăm să alegeți ce se păstrează.',
    few: 'În {count} locuri diferă: vă rugăm să alegeți ce se păstrează.',
    other: 'În {count} de locuri diferă: vă rugăm să alegeți ce se păstrează.',
  },
  'editor.conflict.unready': 'Diferențele nu au putut fi arătate. Tot ce ați scris este încă aici.',
  'editor.conflict.again': 'Încearcă din nou',
  'editor.conflict.save': 'Păstrează acestea și salvează',
  'editor.conflict.choose': 'Alegeți ce versiune se păstrează.',
  'editor.conflict.undecided': 'Alegeți ce versiune se păstrează: {place}',
  'editor.conflict.merged':
    'Altcineva a salvat acest plan în timp ce scriați. Schimbările celeilalte persoane sunt în plan, la fel și ale dumneavoastră. Nimic nu s-a suprapus. Vă rugăm să salvați din nou.',
} as const satisfies MessagePack;
