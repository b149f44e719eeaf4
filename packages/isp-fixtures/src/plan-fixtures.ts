/**
 * The nine plans, youngest child first. Each address is written out in full, since bundlers find
 * a file only where `new URL` has the whole of its path.
 */
import type { PlanFixture } from './plan-fixture.ts';

const fixtures = [
  {
    name: 'nursery-noise-and-change',
    title: 'Haris, nursery: noise and sudden change',
    summary:
      'A nursery without a URN and a family that speaks Urdu at home. Words of the family in Urdu and English; one outcome achieved.',
    phase: 'early-years',
    layers: ['targeted'],
    kind: 'support-plan',
    setting: 'Little Acorns Nursery',
    url: new URL('../plans/nursery-noise-and-change.json', import.meta.url),
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
    url: new URL('../plans/year-2-speech-and-language.json', import.meta.url),
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
    url: new URL('../plans/year-4-reading.json', import.meta.url),
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
    url: new URL('../plans/year-5-hearing-adjustments.json', import.meta.url),
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
    url: new URL('../plans/year-6-aac-before-the-move.json', import.meta.url),
  },
  {
    name: 'year-8-planning-and-anxiety',
    title: 'Jude, Year 8: planning and worry',
    summary:
      'Two layers at once, and a restricted line about another member of the family. One line of provision is vague on purpose.',
    phase: 'secondary',
    layers: ['targeted', 'targeted-plus'],
    kind: 'support-plan',
    setting: 'Larkfield Academy',
    url: new URL('../plans/year-8-planning-and-anxiety.json', import.meta.url),
  },
  {
    name: 'year-9-disagreement',
    title: 'Kez, Year 9: agreed in part',
    summary:
      'Mentoring was delivered 6 times in 14, the family says so, and the plan records it. Restricted safeguarding lines, an earlier short placement, a UPN with a wrong check letter.',
    phase: 'secondary',
    layers: ['targeted'],
    kind: 'support-plan',
    setting: 'Larkfield Academy',
    url: new URL('../plans/year-9-disagreement.json', import.meta.url),
  },
  {
    name: 'year-10-physical',
    title: 'Mira, Year 10: energy, hands and getting there',
    summary:
      'Adjustments under the Equality Act and lines restricted at her own request. Her yearly review was called off and is overdue.',
    phase: 'secondary',
    layers: ['targeted'],
    kind: 'support-plan',
    setting: 'Larkfield Academy',
    url: new URL('../plans/year-10-physical.json', import.meta.url),
  },
  {
    name: 'college-own-words',
    title: 'Connie, college: a plan in her own words',
    summary:
      'A student with an EHC plan preparing for adulthood: work, money, travel, health. She wrote it herself.',
    phase: 'post-16',
    layers: ['specialist'],
    kind: 'support-plan',
    setting: 'Brookside College',
    url: new URL('../plans/college-own-words.json', import.meta.url),
  },
] as const satisfies readonly PlanFixture[];

export type PlanFixtureName = (typeof fixtures)[number]['name'];

/** Every plan, youngest child first. */
export const planFixtures: readonly (PlanFixture & { readonly name: PlanFixtureName })[] = fixtures;

/** The plan of that name. */
export function planFixture(name: PlanFixtureName): PlanFixture {
  const fixture = planFixtures.find((candidate) => candidate.name === name);
  if (!fixture) throw new RangeError(`There is no plan fixture called “${name}”.`);
  return fixture;
}
