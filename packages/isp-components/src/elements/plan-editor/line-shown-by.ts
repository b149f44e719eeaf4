/** What a card shows of the plan and of the page, as values to compare: while they are the same it stays as drawn. */
import type { FieldSpec } from '../../controllers/editing/field-spec.ts';
import { valueAt } from '../../controllers/editing/plan-tree.ts';
import { lineOf } from './drawing.ts';
import type { LineCard } from './line-card.ts';
import { idOf, type EditorScene } from './scene.ts';
import type { ListSpec } from './sections/section.ts';

export function shownBy(scene: EditorScene, card: LineCard): unknown[] {
  const { drawing, plan } = scene;
  const { at, index, total, list } = card;
  // A list inside a line is drawn whenever the line is, and so is the line that somebody is in.
  if (lineOf(at) !== at || drawing.hand === idOf(at)) return [{}];
  const named = namedLists(list).map((name) => valueAt(plan, name));
  return [drawing.epoch, drawing.versionOf(at), index, total, ...named];
}

const known = new WeakMap<ListSpec, readonly string[]>();

/** The lists whose lines the card names: when one of them is worded anew, so is the choice of it. */
function namedLists(list: ListSpec): readonly string[] {
  const found = known.get(list) ?? [...new Set(fieldsOf(list).flatMap(listNamedBy))];
  known.set(list, found);
  return found;
}

const fieldsOf = (list: ListSpec): readonly FieldSpec[] => [
  ...list.fields,
  ...(list.lists ?? []).flatMap(fieldsOf),
];

function listNamedBy({ control }: FieldSpec): string[] {
  if (!('options' in control)) return [];
  const { options } = control;
  if (options.from === 'lines') return [`/${options.list}`];
  // Any line of the plan: then the whole of it.
  return options.from === 'any-line' ? [''] : [];
}
