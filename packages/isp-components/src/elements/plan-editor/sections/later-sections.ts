/** Parts that few plans have, and what is kept for the record: loaded once the editor has drawn, with their words. */
import { LaterModule } from '../../../context/later-module.ts';
import { bringWords } from '../../../locales/packs.ts';
import type * as later from './later/index.ts';
import type { SectionGroup, SectionPart, SectionSpec } from './section.ts';

export const laterSections: LaterModule<typeof later> = new LaterModule(async () => {
  const module = await import('./later/index.ts');
  bringWords(module.editorLater);
  return module;
});

export type LaterSection = keyof typeof later.parts;

/** A section whose name and place are known from the start, and all else once it is loaded. */
export function laterSection(id: LaterSection, group: SectionGroup): SectionSpec {
  return {
    id,
    group,
    title: `part.${id}`,
    later: true,
    get intro() {
      return laterSections.loaded?.introOf(id);
    },
    get parts(): readonly SectionPart[] {
      return laterSections.loaded?.parts[id] ?? [];
    },
  };
}
