/** The parts of the plan in the order in which they are written: the child first. */
import { about } from './about.ts';
import { adjustments } from './adjustments.ts';
import { agreements } from './agreements.ts';
import { barriers } from './barriers.ts';
import { basis } from './basis.ts';
import { outcomes } from './outcomes.ts';
import { people } from './people.ts';
import { person } from './person.ts';
import { provision } from './provision.ts';
import { reviews } from './reviews.ts';
import type { SectionSpec } from './section.ts';
import { settings } from './settings.ts';
import { voices } from './voices.ts';

export const sections: readonly SectionSpec[] = [
  about,
  voices,
  person,
  barriers,
  adjustments,
  outcomes,
  provision,
  people,
  settings,
  basis,
  agreements,
  reviews,
];

/** The section that shows a place; what is about the plan as a whole is shown with why there is one. */
export function sectionFor(at: string): SectionSpec {
  const first = at.split('/')[1] ?? '';
  return sections.find(({ id }) => id === first) ?? basis;
}
