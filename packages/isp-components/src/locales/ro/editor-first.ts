/** The words of that part of the plan which the editor opens with, and of the list of the others, in Romanian. */
import type { MessagePack } from '../messages.ts';

export const editorFirst = {
  'editor.group.others': 'Recomandări și alte planuri',
  'editor.group.plan': 'Acest plan',
  'editor.nav.more': 'Alte părți, pentru un plan de sprijin',
  'editor.later':
    'Această parte se încarcă. Dacă nu apare, verificați conexiunea la internet și deschideți partea din nou.',

  'editor.about.intro':
    'Începeți de aici: cine este copilul, în cuvinte pe care le-ar folosi el și familia lui.',
  'editor.about.strengths.hint':
    'La ce se pricepe copilul și ce apreciază și îndrăgesc oamenii la el.',
  'editor.about.interests': 'Interese',
  'editor.about.interests.hint': 'Ce îi face plăcere copilului.',
  'editor.about.mattersToMe.hint':
    'Ce contează pentru copil, pe cât posibil cu propriile lui cuvinte.',
  'editor.about.whatWorks.hint':
    'Ce ajută, pe înțelesul oricui îl întâlnește pe copil pentru prima dată.',
  'editor.about.aspirations.hint': 'Ce speră copilul, pentru curând și pentru mai târziu.',
  'editor.point.text': 'Într-o propoziție sau două',
  'editor.point.saidBy': 'Cine a spus aceasta',
  'editor.thing.strength': 'un punct forte',
  'editor.thing.interest': 'un interes',
  'editor.thing.matter': 'un lucru care contează',
  'editor.thing.works': 'un lucru care funcționează',
  'editor.thing.hope': 'o speranță',
} as const satisfies MessagePack;
