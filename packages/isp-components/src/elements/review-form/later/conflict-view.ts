/** Where a review and somebody else’s change clash, in words. */
import type { TemplateResult } from 'lit';
import type { Conflict } from '@isp-kit/core/edit';
import type { ReviewConflicts } from '../../../controllers/review/review-conflicts.ts';
import type { Json } from '../../../controllers/editing/plan-tree.ts';
import {
  isObject,
  outermostLine,
  textIn,
  valueAt,
} from '../../../controllers/editing/plan-tree.ts';
import { conflictList, type ShownConflict } from '../../fields/conflict-list.ts';
import type { SummaryItem } from '../../fields/error-summary.ts';
import { apart } from '../../fields/apart.ts';
import { writtenIn } from '../../fields/written-in.ts';
import { idOf, type ReviewScene } from '../scene.ts';

/** The fields that a review sets, with the words for their values. */
const fields: Readonly<
  Record<string, { label: 'achievement' | 'lifecycle' | 'status'; area: string }>
> = {
  achievement: { label: 'achievement', area: 'choice.achievement' },
  lifecycle: { label: 'lifecycle', area: 'choice.lifecycle' },
  status: { label: 'status', area: 'choice.provisionStatus' },
};

export const conflictView = (
  scene: ReviewScene,
  conflicts: ReviewConflicts,
  told: boolean,
): TemplateResult =>
  conflictList(scene.words, shownConflicts(scene, conflicts, told), {
    lang: writtenIn(scene.plan.language, scene.words),
  });

function shownConflicts(
  scene: ReviewScene,
  conflicts: ReviewConflicts,
  told: boolean,
): ShownConflict[] {
  const { words } = scene;
  return conflicts.conflicts.map((conflict) => {
    const { at } = conflict;
    const place = placeWords(scene, conflict);
    const choice = conflicts.choiceAt(at);
    return {
      id: idOf(at),
      place,
      choice,
      ours: sideWords(scene, at, conflict.ours),
      theirs: sideWords(scene, at, conflict.theirs),
      error: told && !choice ? words.t('editor.conflict.choose') : undefined,
      onChoose: (side) => conflicts.choose(at, side),
    };
  });
}

export function undecidedItems(scene: ReviewScene, conflicts: ReviewConflicts): SummaryItem[] {
  return conflicts.undecided.map((conflict) => ({
    id: idOf(conflict.at),
    text: scene.words.t('editor.conflict.undecided', { place: placeWords(scene, conflict) }),
    onSelect: () => scene.focusOn(idOf(conflict.at)),
  }));
}

function placeWords({ plan, words }: ReviewScene, { at }: Conflict): string {
  const line = outermostLine(plan, at);
  const found = line && valueAt(plan, `${line.list}/${line.id}`);
  const name = isObject(found) ? textIn(found['statement']) : '';
  const field = fields[at.slice(at.lastIndexOf('/') + 1)];
  const label = words.t(`review.conflict.${field?.label ?? 'other'}`);
  return name === '' ? label : `${apart(`“${name}”`)}: ${label}`;
}

function sideWords({ words }: ReviewScene, at: string, value: Json | undefined): readonly string[] {
  if (value === undefined) return [];
  const field = fields[at.slice(at.lastIndexOf('/') + 1)];
  if (field) return [words.code(field.area, textIn(value))];
  if (!isObject(value)) return [textIn(value)];
  return Object.values(value).flatMap((part) => (typeof part === 'string' ? [part] : []));
}
