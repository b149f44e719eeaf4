/** Plans of primary age, youngest child first. Each address is written out in full, since bundlers find a file only so. */
import type { PlanFixture } from '../plan-fixture.ts';

export const primary = [
  {
    name: 'year-1-urdu-first',
    title: 'Zainab, Year 1: sounds in two languages',
    summary:
      'A family whose first language is Urdu: their words in Urdu, taken down by an interpreter, with the English beside them. An assistant who is called away to interpret.',
    phase: 'primary',
    layers: ['targeted-plus'],
    kind: 'support-plan',
    setting: 'Millrace Primary School',
    url: new URL('../../plans/year-1-urdu-first.json', import.meta.url),
  },
  {
    name: 'year-2-hands-and-balance',
    title: 'Wilf, Year 2: hands and balance',
    summary:
      'An occupational therapist’s six recommendations: two adopted, two adapted, two not adopted, each with its reason.',
    phase: 'primary',
    layers: ['targeted-plus', 'targeted'],
    kind: 'support-plan',
    setting: 'Sandpiper Infant and Nursery School',
    url: new URL('../../plans/year-2-hands-and-balance.json', import.meta.url),
  },
  {
    name: 'year-2-speech-and-language',
    title: 'Elsie, Year 2: finding the word',
    summary:
      'A therapist who coaches staff each half-term, with every step carried back into class. Her yearly review is due soon and has no day yet.',
    phase: 'primary',
    layers: ['targeted-plus'],
    kind: 'support-plan',
    setting: 'Larkfield Academy',
    url: new URL('../../plans/year-2-speech-and-language.json', import.meta.url),
  },
  {
    name: 'year-3-two-packages',
    title: 'Ike, Year 3: two packages, one classroom',
    summary:
      'An EHC plan with two draft packages and four lines of provision, each with the line here that delivers it. A delivery log with sickness, a course and a “finish”.',
    phase: 'primary',
    layers: ['specialist', 'targeted'],
    kind: 'support-plan',
    setting: 'Millrace Primary School',
    url: new URL('../../plans/year-3-two-packages.json', import.meta.url),
  },
  {
    name: 'year-4-not-delivered',
    title: 'Callum, Year 4: ten Tuesdays',
    summary:
      'Help that was agreed and for most of a term did not come: the log shows it, one entry puts another right, and a concern was heard at two stages.',
    phase: 'primary',
    layers: ['targeted-plus'],
    kind: 'support-plan',
    setting: 'Millrace Primary School',
    url: new URL('../../plans/year-4-not-delivered.json', import.meta.url),
  },
  {
    name: 'year-4-reading',
    title: 'Theo, Year 4: reading',
    summary:
      'Support by the school’s own staff for a barrier that fits none of the proposed areas. Catch-up phonics was given in full, did not help, and was stopped.',
    phase: 'primary',
    layers: ['targeted'],
    kind: 'support-plan',
    setting: 'Larkfield Academy',
    url: new URL('../../plans/year-4-reading.json', import.meta.url),
  },
  {
    name: 'year-4-signs-first',
    title: 'Leila, Year 4: British Sign Language first',
    summary:
      'A deaf child of a deaf family. BSL is the first language (bfi), words are signed and filmed, and an EHC plan is delivered through a communication support worker.',
    phase: 'primary',
    layers: ['specialist'],
    kind: 'support-plan',
    setting: 'Millrace Primary School',
    url: new URL('../../plans/year-4-signs-first.json', import.meta.url),
  },
  {
    name: 'year-5-hearing-adjustments',
    title: 'Meera, Year 5: hearing, by adjustments alone',
    summary:
      'A record of reasonable adjustments, without a support plan: no provision and no outcomes. Carries another system’s data under extensions.',
    phase: 'primary',
    layers: [],
    kind: 'adjustments-record',
    setting: 'Larkfield Academy',
    url: new URL('../../plans/year-5-hearing-adjustments.json', import.meta.url),
  },
  {
    name: 'year-5-moved-in-october',
    title: 'Ingrid, Year 5: moved in October',
    summary:
      'A move between schools and authorities in the middle of a term: what came along, what did not, and actions that were not done, with the reason.',
    phase: 'primary',
    layers: ['targeted-plus'],
    kind: 'support-plan',
    setting: 'Millrace Primary School',
    url: new URL('../../plans/year-5-moved-in-october.json', import.meta.url),
  },
  {
    name: 'year-6-aac-before-the-move',
    title: 'Rosa, Year 6: a voice by eye, before the move',
    summary:
      'How an EHC plan is delivered day by day for a child who talks with a communication aid, and what her next school must learn. An EHC plan review is due soon.',
    phase: 'primary',
    layers: ['specialist', 'targeted'],
    kind: 'support-plan',
    setting: 'Thistlebrook Primary School',
    url: new URL('../../plans/year-6-aac-before-the-move.json', import.meta.url),
  },
  {
    name: 'year-6-not-agreed',
    title: 'Baz, Year 6: not agreed',
    summary:
      'Parents and school disagree on how much, and both sides’ words stand in the plan unshortened. Advice has been asked for, and a concern is open.',
    phase: 'primary',
    layers: ['targeted'],
    kind: 'support-plan',
    setting: 'Millrace Primary School',
    url: new URL('../../plans/year-6-not-agreed.json', import.meta.url),
  },
  {
    name: 'year-6-towards-mainstream',
    title: 'Stellan, Year 6: from special school towards mainstream',
    summary:
      'Two schools in one week, a communication aid, and a plan to step back. His mother agrees in part.',
    phase: 'primary',
    layers: ['specialist'],
    kind: 'support-plan',
    setting: 'Beacon Hill School',
    url: new URL('../../plans/year-6-towards-mainstream.json', import.meta.url),
  },
] as const satisfies readonly PlanFixture[];
