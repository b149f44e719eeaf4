/** Why a whole part of the plan can only be read, where that is so: said once, and not at every field. */
import type { EditAccess } from '@isp-kit/core/access';
import { fieldAccess } from './field-view.ts';
import type { EditorScene } from './scene.ts';
import type { SectionPart, SectionSpec } from './sections/section.ts';

/** The reason, or undefined where anything in the section can be changed. */
export function sectionRefusal(scene: EditorScene, section: SectionSpec): string | undefined {
  return scene.drawing.once(`refusal ${section.id}`, () => refusalOf(scene, section));
}

/** Of a list so long, the first lines tell: who may write in none of them may write in none. */
const ENOUGH = 100;

function refusalOf(scene: EditorScene, section: SectionSpec): string | undefined {
  let first: string | undefined;
  for (const part of section.parts) {
    for (const { allowed, reason } of accessesOf(scene, part)) {
      if (allowed) return undefined;
      first ??= reason;
    }
  }
  return first;
}

/** One after another: nearly always the first answers. */
function* accessesOf(scene: EditorScene, part: SectionPart): Generator<EditAccess> {
  if (part.kind === 'reviews') return;
  if (part.kind === 'fields') {
    for (const { key } of part.fields) yield fieldAccess(scene, `${part.at}/${key}`);
    return;
  }
  const { key, fields } = part.list;
  yield scene.editing.may({ type: 'add', at: key, line: {} });
  for (const { id } of scene.editing.linesAt(key).slice(0, ENOUGH)) {
    for (const field of fields) yield fieldAccess(scene, `${key}/${id}/${field.key}`);
  }
}
