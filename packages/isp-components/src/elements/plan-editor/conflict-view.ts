/** The conflicts of a plan in words: which line and field, and what stands there on either side. */
import type { TemplateResult } from 'lit';
import type { Conflict } from '@isp-kit/core/edit';
import type { ConflictController, Side } from '../../controllers/conflict-controller.ts';
import type { FieldSpec } from '../../controllers/editing/field-spec.ts';
import { isObject, textIn, valueAt, type LineJson } from '../../controllers/editing/plan-tree.ts';
import { conflictList, type ShownConflict } from '../fields/conflict-list.ts';
import type { SummaryItem } from '../fields/error-summary.ts';
import { valueWords } from '../fields/value-words.ts';
import { apart } from '../fields/apart.ts';
import { writtenIn } from '../fields/written-in.ts';
import { contextOf } from './field-view.ts';
import { lineName } from './later-builds-on.ts';
import { shortName } from './line-name.ts';
import { idOf, type EditorScene } from './scene.ts';
import { placeIn } from './sections/place-in.ts';

export { conflictStyles } from '../fields/conflict.styles.ts';

/** The places that clash, below the heading that says what happened. */
export function conflictView(
  scene: EditorScene,
  conflicts: ConflictController,
  { told, say }: { told: boolean; say: (text: string) => void },
): TemplateResult {
  const { words } = scene;
  return conflictList(
    words,
    conflicts.conflicts.map((conflict) => shown(scene, conflicts, conflict, told)),
    {
      headless: true,
      lang: writtenIn(scene.plan.language, words),
      between: conflicts.sides?.stored ? 'times' : 'people',
      onChooseAll: (side) => {
        conflicts.chooseAll(side);
        say(words.t(`editor.conflict.all.said.${side}`));
      },
    },
  );
}

function shown(
  scene: EditorScene,
  conflicts: ConflictController,
  conflict: Conflict,
  told: boolean,
): ShownConflict {
  const { at } = conflict;
  const choice = conflicts.choiceAt(at);
  const { words } = scene;
  const missing = told && !choice ? words.t('editor.conflict.choose') : undefined;
  return {
    id: idOf(at),
    place: placeWords(scene, conflicts, at),
    ours: sideWords(scene, conflicts, conflict, 'ours'),
    theirs: sideWords(scene, conflicts, conflict, 'theirs'),
    choice,
    error: conflicts.refusedAt(at) ?? missing,
    onChoose: (side) => conflicts.choose(at, side),
    ...(isText(conflict) && {
      both: {
        text: conflicts.textAt(conflict),
        onWrite: (text) => conflicts.write(at, text),
      },
    }),
  };
}

/** Free text on both sides can be written anew from both; codes, dates and lines cannot. */
function isText({ at, ours, theirs }: Conflict): boolean {
  const { field, rest } = placeIn(at);
  const kind = rest === '' ? field?.control.kind : undefined;
  const isWritten = kind === 'text' || kind === 'textarea';
  return isWritten && typeof ours === 'string' && typeof theirs === 'string';
}

/** “What we are working on: Jude plans his week: How we shall know”. */
export function placeWords(scene: EditorScene, conflicts: ConflictController, at: string): string {
  const { section, list, lineAt, field } = placeIn(at);
  const { words } = scene;
  const parts = [words.t(section.title)];
  const line = lineAt && lineIn(conflicts, lineAt);
  if (list && line) parts.push(apart(`“${shortName(lineName(scene, list, line))}”`));
  if (field) parts.push(words.t(field.label));
  return parts.join(': ');
}

function lineIn({ sides }: ConflictController, at: string): LineJson | undefined {
  if (!sides) return undefined;
  const found = valueAt(sides.theirs, at) ?? valueAt(sides.ours, at);
  return isObject(found) ? (found as LineJson) : undefined;
}

function sideWords(
  scene: EditorScene,
  { sides }: ConflictController,
  conflict: Conflict,
  side: Side,
): readonly string[] {
  const { at } = conflict;
  const value = conflict[side];
  if (value === undefined) return [];
  const { field, list, rest } = placeIn(at);
  if (field) {
    // The minutes of an amount alone say little: the whole of it is shown.
    const whole = sides && valueAt(sides[side], at.slice(0, at.length - rest.length));
    return valueWords(field.control, whole ?? value, contextOf(scene));
  }
  if (list && isObject(value)) return lineWords(scene, list.fields, value as LineJson);
  return [isObject(value) ? JSON.stringify(value) : textIn(value)];
}

/** A whole line: each of its fields that says something. */
function lineWords(scene: EditorScene, fields: readonly FieldSpec[], line: LineJson): string[] {
  return fields.flatMap((field) => {
    const found = valueWords(field.control, valueAt(line, `/${field.key}`), contextOf(scene));
    return found.length > 0 ? [`${scene.words.t(field.label)}: ${scene.words.join(found)}`] : [];
  });
}

/** The places that nobody has decided about, for the summary of what has to be done. */
export function undecidedItems(
  scene: EditorScene,
  conflicts: ConflictController,
  focusOn: (id: string) => void,
): SummaryItem[] {
  return conflicts.undecided.map(({ at }) => ({
    id: idOf(at),
    text: scene.words.t('editor.conflict.undecided', { place: placeWords(scene, conflicts, at) }),
    onSelect: () => focusOn(idOf(at)),
  }));
}
