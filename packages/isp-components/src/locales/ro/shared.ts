/** Names of the plan’s parts and of languages, in Romanian. */
import type { shared as english } from '../en/shared.ts';
import type { Message } from '../message.ts';

export const shared = {
  'shared.error-prefix': 'Eroare:',
  'shared.whole-plan': 'Planul',
  'shared.comma': ',',
  'shared.stop': '.',
  'shared.code.unknown': '(nu este pe lista acestui sistem)',
  'shared.translation-unreviewed':
    'Nicio persoană care vorbește limba română nu a verificat încă această traducere. Dacă ceva este important, cereți să vedeți și textul în engleză.',
  'shared.line-of-part': '{part}, rândul {line}',

  'part.person': 'Copilul sau tânărul',
  'part.person.identifiers': 'Numere oficiale',
  'part.settings': 'Școli și alte instituții',
  'part.basis': 'De ce există un plan',
  'part.basis.disability': 'Dizabilitate în sensul legii Equality Act 2010',
  'part.people': 'Persoane',
  'part.about': 'Despre copil',
  'part.about.strengths': 'Puncte forte',
  'part.about.interests': 'Interese',
  'part.about.mattersToMe': 'Ce contează pentru mine',
  'part.about.whatWorks': 'Ce funcționează',
  'part.about.aspirations': 'Speranțe',
  'part.voices': 'Cu propriile cuvinte',
  'part.barriers': 'Ce stă în cale',
  'part.adjustments': 'Ce fac adulții',
  'part.provision': 'Ajutorul, în detaliu',
  'part.outcomes': 'La ce lucrăm',
  'part.reviews': 'Revizuiri ale planului',
  'part.delivery': 'Dacă ajutorul a avut loc',
  'part.progress': 'Progresul de zi cu zi',
  'part.advice': 'Recomandări de la specialiști',
  'part.base': 'Timpul petrecut în unitatea de sprijin (base)',
  'part.ehcp': 'Planul EHC',
  'part.transitions': 'Treceri la altă clasă sau școală',
  'part.concerns': 'Nemulțumiri',
  'part.documents': 'Documente',
  'part.otherPlans': 'Alte planuri',
  'part.agreements': 'Cine a fost de acord',

  'language.bfi': 'limba britanică a semnelor',
  'language.phr': 'pahari-pothwari (mirpuri)',
  'language.syl': 'sylheti',
} as const satisfies Record<keyof typeof english, Message>;
