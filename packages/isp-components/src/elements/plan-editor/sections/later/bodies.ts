/** All that comes after the editor has drawn its first part: fields and words of the others. */
import { choices } from '../../../../locales/en/choices.ts';
import { editorFields } from '../../../../locales/en/editor-fields.ts';
import { editorLater } from '../../../../locales/en/editor-later.ts';
import { adjustments } from '../adjustments.ts';
import { agreements } from '../agreements.ts';
import { barriers } from '../barriers.ts';
import { basis } from '../basis.ts';
import { outcomes } from '../outcomes.ts';
import { people } from '../people.ts';
import { person } from '../person.ts';
import { provision } from '../provision.ts';
import { reviews } from '../reviews.ts';
import type { SectionBody } from '../section.ts';
import { settings } from '../settings.ts';
import { voices } from '../voices.ts';
import { advice } from './advice.ts';
import { base } from './base.ts';
import { concerns } from './concerns.ts';
import { delivery } from './delivery.ts';
import { documents } from './documents.ts';
import { ehcp } from './ehcp.ts';
import { otherPlans } from './other-plans.ts';
import { progress } from './progress.ts';
import { transitions } from './transitions.ts';

export { moreCodeLists } from '../../../../context/more-code-lists.ts';
export { markFields } from './mark-fields.ts';

export const words = [choices, editorFields, editorLater] as const;

export const bodies = {
  adjustments,
  agreements,
  barriers,
  basis,
  outcomes,
  people,
  person,
  provision,
  reviews,
  settings,
  voices,
  advice: { intro: 'editor.advice.intro', parts: advice },
  base: { intro: 'editor.base.intro', parts: base },
  concerns: { intro: 'editor.concerns.intro', parts: concerns },
  delivery: { intro: 'editor.delivery.intro', parts: delivery },
  documents: { intro: 'editor.documents.intro', parts: documents },
  ehcp: { intro: 'editor.ehcp.intro', parts: ehcp },
  otherPlans: { intro: 'editor.otherPlans.intro', parts: otherPlans },
  progress: { intro: 'editor.progress.intro', parts: progress },
  transitions: { intro: 'editor.transitions.intro', parts: transitions },
} as const satisfies Record<string, SectionBody>;
