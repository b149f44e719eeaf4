/** What a card shows of the plan and of the page, as values to compare: while they are the same it stays as drawn. */
import type { FieldSpec } from '../../controllers/editing/field-spec.ts';
import { valueAt } from '../../controllers/editing/plan-tree.ts';
import { lineOf } from './drawing.ts';
import { isInHand, isNear, type LineCard } from './line-card.ts';
import type { EditorScene } from './scene.ts';
import type { ListSpec } from './sections/section.ts';

/** What all cards of a list show; undefined for a list inside a line, which is drawn whenever the line is. */
export function shownByAll(
  { drawing, plan }: EditorScene,
  list: ListSpec,
  at: string,
): readonly unknown[] | undefined {
  if (lineOf(at) !== at) return undefined;
  return [drawing.epoch, ...namedLists(list).map((name) => valueAt(plan, name))];
}

/** The line that somebody is in is always drawn. */
export function shownBy(
  scene: EditorScene,
  card: LineCard,
  byAll: readonly unknown[] | undefined,
): unknown[] {
  const { drawing } = scene;
  const { at, line, index, total } = card;
  if (!byAll || isInHand(drawing, line)) return [{}];
  return [drawing.versionOf(at), isNear(scene, card), index, total, ...byAll];
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
