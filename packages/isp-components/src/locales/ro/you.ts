/** The viewer’s words where the reader is the child or young person, in Romanian: the plan says “tu”. */
import type { you as english } from '../en/you.ts';
import type { Message } from '../message.ts';

export const you = {
  'you.viewer.year': 'Clasa ta',
  'you.viewer.setting': 'Unde înveți',

  'you.viewer.own-words': 'Cu cuvintele tale',
  'you.viewer.family-words': 'Din partea familiei tale',
  'you.viewer.voice.earlier': 'Ce ați spus înainte tu și familia ta',

  'you.viewer.about': 'Despre tine',
  'you.viewer.about.strengths': 'La ce te pricepi',
  'you.viewer.about.whatWorks': 'Ce funcționează pentru tine',
  'you.viewer.about.mattersToMe': 'Ce contează pentru tine',
  'you.viewer.about.interests': 'Ce îți place',
  'you.viewer.about.aspirations': 'Ce speri',

  'you.viewer.communication': 'Cum comunici',
  'you.viewer.communication.methods': 'Cum spui lucrurile',
  'you.viewer.communication.languages': 'Limbile tale',
  'you.viewer.communication.formats': 'Cum îți place să primești informații',

  'you.viewer.adults': 'Ce fac adulții pentru tine',
  'you.viewer.adults.earlier': {
    one: 'Ce nu mai fac adulții ({count})',
    few: 'Ce nu mai fac adulții ({count})',
    other: 'Ce nu mai fac adulții ({count})',
  },

  'you.viewer.outcomes': 'La ce lucrezi',
  'you.viewer.outcome.now': 'Unde ești acum',
  'you.viewer.outcome.target': 'Cum vei ști',
  'you.viewer.outcome.help': 'Ajutorul pe care îl primești pentru aceasta',

  'you.viewer.detail': 'Restul planului tău',
  'you.viewer.barrier.impact': 'Ce înseamnă pentru tine',
  'you.viewer.provision.ehcp-note':
    'O parte din acest ajutor vine din planul tău EHC. Planul EHC îți dă dreptul legal la el. Planul de față spune cum este dat.',
  'you.viewer.people.known-since': 'Te cunoaște din {month}',
  'you.viewer.base.mainstream': 'Cum participi alături de toți ceilalți',
  'you.viewer.transition.people': 'Pe cine poți întreba',
  'you.viewer.plan.full-name': 'Numele tău complet',
  'you.viewer.plan.pronouns': 'Pronumele tale',
  'you.viewer.plan.born': 'Data nașterii tale',
  'you.viewer.plan.why': 'De ce ai un plan',
  'you.viewer.plan.sen-provision': 'Ai ajutor în plus față de ceilalți sau diferit de al lor',
  'you.viewer.plan.settings': 'Unde înveți și unde ai învățat înainte',
  'you.viewer.plan.layers-note':
    'Nivelurile nu sunt treptele unei scări. Poți avea sprijin la mai multe niveluri deodată.',

  'you.viewer.withheld': 'Ce nu apare în exemplarul tău',
  'you.viewer.withheld.lead':
    'Unele părți ale planului nu apar în exemplarul tău. Iată care sunt și de ce.',

  'you.part.person': 'Tu',
  'you.part.about': 'Despre tine',
  'you.part.about.strengths': 'La ce te pricepi',
  'you.part.about.interests': 'Ce îți place',
  'you.part.about.mattersToMe': 'Ce contează pentru tine',
  'you.part.about.whatWorks': 'Ce funcționează pentru tine',
  'you.part.about.aspirations': 'Ce speri',
  'you.part.basis': 'De ce ai un plan',
  'you.part.voices': 'Cu cuvintele tale',
  'you.part.barriers': 'Ce îți stă în cale',
  'you.part.adjustments': 'Ce fac adulții pentru tine',
  'you.part.provision': 'Ajutorul pe care îl primești',
  'you.part.outcomes': 'La ce lucrezi',
  'you.part.delivery': 'Dacă ai primit ajutorul',
  'you.part.progress': 'Cum îți merge',
  'you.part.people': 'Oamenii din jurul tău',

  'you.choice.speaker.child': 'Tu',
  'you.choice.speaker.family': 'Familia ta',
  'you.choice.party.child': 'Tu',
  'you.choice.party.family': 'Familia ta',
  'you.choice.recipient.staff': 'Pentru personalul care lucrează cu tine',
  'you.choice.deliveryReason.child-absent': 'ai lipsit',
  'you.choice.deliveryReason.child-declined': 'ai ales să nu participi',
  'you.choice.progressKind.child-view': 'Ce crezi tu',
  'you.choice.documentKind.voice': 'De la tine sau de la familia ta',
} as const satisfies Record<keyof typeof english, Message>;
