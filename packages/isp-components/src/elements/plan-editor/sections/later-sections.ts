/** Every part but the one that the editor opens with: loaded once that is drawn, with its words. */
import { bringCodeLists } from '../../../context/code-lists.ts';
import { LaterModule } from '../../../context/later-module.ts';
import { bringWords } from '../../../locales/packs.ts';
import type * as later from './later/bodies.ts';
import type { SectionBody, SectionGroup, SectionSpec } from './section.ts';

export const laterSections: LaterModule<typeof later> = new LaterModule(async () => {
  const module = await import('./later/bodies.ts');
  bringCodeLists(module.moreCodeLists);
  module.words.forEach(bringWords);
  return module;
});

export type LaterSection = keyof typeof later.bodies;

/** A section whose name and place are known from the start, and all else once it is loaded. */
export function laterSection(
  id: LaterSection,
  group: SectionGroup,
  where?: { readonly inRecord: true },
): SectionSpec {
  return {
    id,
    group,
    title: `part.${id}`,
    later: true,
    ...where,
    get intro() {
      return bodyOf(id).intro;
    },
    get parts() {
      return bodyOf(id).parts;
    },
  };
}

const nothingYet: SectionBody = { parts: [] };

const bodyOf = (id: LaterSection): SectionBody => laterSections.loaded?.bodies[id] ?? nothingYet;
