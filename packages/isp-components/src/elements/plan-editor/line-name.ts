/** What a line is called, on its card and in messages. */
import type { LineJson } from '../../controllers/editing/plan-tree.ts';
import { valueWords } from '../fields/value-words.ts';
import { contextOf } from './field-view.ts';
import type { EditorScene } from './scene.ts';
import type { ListSpec } from './sections/section.ts';

const LONGEST = 70;

/** The line’s own words; one that has none yet is called by its kind. */
export function lineName(scene: EditorScene, list: ListSpec, line: LineJson): string {
  const { words } = scene;
  const found = [list.namedBy].flat().flatMap((name) => {
    const field = list.fields.find(({ key }) => key === name);
    return field ? valueWords(field.control, line[name], contextOf(scene)).slice(0, 1) : [];
  });
  if (found.length === 0) return words.t('editor.line.new', { thing: words.t(list.thing) });
  return found.join(' · ');
}

/** Cut at a word where it is long, for messages that are read out. */
export function shortName(name: string): string {
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}
