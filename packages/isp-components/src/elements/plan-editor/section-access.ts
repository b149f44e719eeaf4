/** Why a whole part of the plan can only be read, where that is so: said once, and not at every field. */
import { fieldAccess } from './field-view.ts';
import type { EditorScene } from './scene.ts';
import type { SectionPart, SectionSpec } from './sections/section.ts';

/** The reason, or undefined where anything in the section can be changed. */
export function sectionRefusal(scene: EditorScene, section: SectionSpec): string | undefined {
  const answers = section.parts.flatMap((part) => accessOf(scene, part));
  if (answers.length === 0 || answers.some(({ allowed }) => allowed)) return undefined;
  return answers[0]?.reason;
}

function accessOf(scene: EditorScene, part: SectionPart) {
  const { editing } = scene;
  if (part.kind === 'reviews') return [];
  if (part.kind === 'fields') {
    return part.fields.map(({ key }) => fieldAccess(scene, `${part.at}/${key}`));
  }
  const { list } = part;
  const lines = editing
    .linesAt(list.key)
    .flatMap(({ id }) =>
      list.fields.map(({ key }) => fieldAccess(scene, `${list.key}/${id}/${key}`)),
    );
  return [editing.may({ type: 'add', at: list.key, line: {} }), ...lines];
}
