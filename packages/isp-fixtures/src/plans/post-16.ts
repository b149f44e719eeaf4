/** Plans of college age, youngest person first. Each address is written out in full, since bundlers find a file only so. */
import type { PlanFixture } from '../plan-fixture.ts';

export const post16 = [
  {
    name: 'college-kitchen-and-key',
    title: 'Reuben, college: kitchen and key',
    summary:
      'An outcome in each area of preparing for adulthood, four lines of an EHC plan, and a key that is not agreed yet.',
    phase: 'post-16',
    layers: ['specialist'],
    kind: 'support-plan',
    setting: 'Brookside College',
    url: new URL('../../plans/college-kitchen-and-key.json', import.meta.url),
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
    url: new URL('../../plans/college-own-words.json', import.meta.url),
  },
  {
    name: 'college-into-adult-life',
    title: 'Nerys, college: into adult life',
    summary:
      'The last year: work, a flat, and health teams that meet before the old ones stop. Two moves at once, adult life and adult services.',
    phase: 'post-16',
    layers: ['specialist'],
    kind: 'support-plan',
    setting: 'Brookside College',
    url: new URL('../../plans/college-into-adult-life.json', import.meta.url),
  },
] as const satisfies readonly PlanFixture[];
