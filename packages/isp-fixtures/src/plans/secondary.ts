/** Plans of secondary age, youngest child first. Each address is written out in full, since bundlers find a file only so. */
import type { PlanFixture } from '../plan-fixture.ts';

export const secondary = [
  {
    name: 'year-7-new-school-new-home',
    title: 'Marcus, Year 7: new school',
    summary:
      'A looked-after child who is just Marcus: no label in the plan, one restricted line, and his own edits. The move from primary school is complete.',
    phase: 'secondary',
    layers: ['targeted'],
    kind: 'support-plan',
    setting: 'Coldharbour School',
    url: new URL('../../plans/year-7-new-school-new-home.json', import.meta.url),
  },
  {
    name: 'year-8-learning-at-home',
    title: 'Sersha, Year 8: learning at home',
    summary:
      'Education otherwise than at school under an EHC plan: short lessons in two forms, and a quartet that is let in one player at a time.',
    phase: 'secondary',
    layers: ['specialist'],
    kind: 'support-plan',
    setting: 'Education at home, arranged by Wexcombe Council',
    url: new URL('../../plans/year-8-learning-at-home.json', import.meta.url),
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
    url: new URL('../../plans/year-8-planning-and-anxiety.json', import.meta.url),
  },
  {
    name: 'year-8-sight-and-long-cane',
    title: 'Hamza, Year 8: braille, cane and drums',
    summary:
      'A child who is losing sight learns each tool before he needs it. Files before the lesson are counted, and happen less than was agreed.',
    phase: 'secondary',
    layers: ['targeted-plus'],
    kind: 'support-plan',
    setting: 'Coldharbour School',
    url: new URL('../../plans/year-8-sight-and-long-cane.json', import.meta.url),
  },
  {
    name: 'year-9-back-through-the-door',
    title: 'Priya, Year 9: back through the door',
    summary:
      'Attendance and anxiety. Small steps that she sets herself; a leap that adults set, and what it cost.',
    phase: 'secondary',
    layers: ['targeted-plus', 'targeted'],
    kind: 'support-plan',
    setting: 'Coldharbour School',
    url: new URL('../../plans/year-9-back-through-the-door.json', import.meta.url),
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
    url: new URL('../../plans/year-9-disagreement.json', import.meta.url),
  },
  {
    name: 'year-9-inclusion-base',
    title: 'Freya, Year 9: six and a half hours in the Bridge',
    summary:
      'An inclusion base with its hours and a plan for lessons that is reviewed each half-term and goes on shrinking.',
    phase: 'secondary',
    layers: ['targeted-plus'],
    kind: 'support-plan',
    setting: 'Coldharbour School',
    url: new URL('../../plans/year-9-inclusion-base.json', import.meta.url),
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
    url: new URL('../../plans/year-10-physical.json', import.meta.url),
  },
  {
    name: 'year-10-two-settings',
    title: 'Dex, Year 10: three days at school, two at the boatyard',
    summary:
      'Alternative provision with an aim and an end, two settings at once, and reading for grown men.',
    phase: 'secondary',
    layers: ['targeted-plus', 'targeted'],
    kind: 'support-plan',
    setting: 'Coldharbour School',
    url: new URL('../../plans/year-10-two-settings.json', import.meta.url),
  },
  {
    name: 'year-11-starting-and-finishing',
    title: 'Cosmo, Year 11: starting and finishing',
    summary: 'Planning and time, exam adjustments, and the move to college begun ten months ahead.',
    phase: 'secondary',
    layers: ['targeted'],
    kind: 'support-plan',
    setting: 'Coldharbour School',
    url: new URL('../../plans/year-11-starting-and-finishing.json', import.meta.url),
  },
] as const satisfies readonly PlanFixture[];
