/** Plans of the early years, youngest child first. Each address is written out in full, since bundlers find a file only so. */
import type { PlanFixture } from '../plan-fixture.ts';

export const earlyYears = [
  {
    name: 'childminder-first-words',
    title: 'Billie, with a childminder: signs before words',
    summary:
      'A service without a URN. Signs and words counted every few weeks; a therapist’s two recommendations, both adopted.',
    phase: 'early-years',
    layers: ['targeted'],
    kind: 'support-plan',
    setting: 'Ros Tindall, childminder',
    url: new URL('../../plans/childminder-first-words.json', import.meta.url),
  },
  {
    name: 'nursery-noise-and-change',
    title: 'Haris, nursery: noise and sudden change',
    summary:
      'A nursery without a URN and a family that speaks Urdu at home. Words of the family in Urdu and English; one outcome achieved.',
    phase: 'early-years',
    layers: ['targeted'],
    kind: 'support-plan',
    setting: 'Little Acorns Nursery',
    url: new URL('../../plans/nursery-noise-and-change.json', import.meta.url),
  },
  {
    name: 'nursery-to-reception',
    title: 'Anwen, pre-school: waiting, and the move to Reception',
    summary:
      'A move that begins ten months ahead, with actions done and to do. The pre-school has no URN; the next school is there as a guest.',
    phase: 'early-years',
    layers: ['targeted'],
    kind: 'support-plan',
    setting: 'Hedgerow Pre-school',
    url: new URL('../../plans/nursery-to-reception.json', import.meta.url),
  },
] as const satisfies readonly PlanFixture[];
