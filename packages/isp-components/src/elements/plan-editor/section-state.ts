/** How a part of the plan stands: what has to be put right or looked at, how far it is filled in, and whether it is this person’s to write. */
import { valueAt } from '../../controllers/editing/plan-tree.ts';
import type { PlacedFinding } from '../../controllers/editing/live-findings.ts';
import type { EditorScene } from './scene.ts';
import { sectionRefusal } from './section-access.ts';
import { isInPlan, sectionFor } from './sections/all-sections.ts';
import type { SectionPart, SectionSpec } from './sections/section.ts';

export type SectionStanding =
  /** Something written there cannot be saved yet. */
  | 'errors'
  /** Something is missing that a plan must have. What is only suggested is told in the part itself. */
  | 'attention'
  | 'withheld'
  | 'read-only'
  | 'empty'
  | 'started'
  | 'done';

export interface SectionState {
  readonly kind: SectionStanding;
  /** Of errors and of what needs attention: how many; else how many entries the part has. */
  readonly count: number;
}

export function sectionState(scene: EditorScene, section: SectionSpec): SectionState {
  // What is in a part whose fields are still on their way is known from the plan alone.
  if (section.later && section.parts.length === 0) {
    return { kind: isInPlan(scene.plan, section) ? 'started' : 'empty', count: 0 };
  }
  const { toldProblems, refusals } = scene.editing;
  const wrong = [...toldProblems, ...refusals.filter(({ at }) => at !== '')];
  const errors = wrong.filter(({ at }) => sectionFor(at) === section).length;
  if (errors > 0) return { kind: 'errors', count: errors };
  const count = section.parts.reduce((sum, part) => sum + entriesIn(scene, part), 0);
  const kind = accessState(scene, section);
  return kind ? { kind, count } : filledState(scene, section, count);
}

/** What has to be looked at by whoever may change it; how far it is filled in. */
function filledState(scene: EditorScene, section: SectionSpec, count: number): SectionState {
  const found = findingsIn(scene, section).map(({ finding }) => finding);
  const must = found.filter(
    ({ outcome, impact }) => outcome === 'fail' && impact === 'must',
  ).length;
  if (must > 0) return { kind: 'attention', count: must };
  const empty = section.parts.filter((part) => isEmptyPart(scene, part)).length;
  if (empty === section.parts.length) return { kind: 'empty', count };
  const isDone = empty === 0 && !found.some(({ outcome }) => outcome === 'fail');
  return { kind: isDone ? 'done' : 'started', count };
}

function accessState(scene: EditorScene, section: SectionSpec) {
  if (section.parts.every((part) => isWithheld(scene, part))) return 'withheld';
  return sectionRefusal(scene, section) === undefined ? undefined : 'read-only';
}

function isWithheld({ withheldReason }: EditorScene, part: SectionPart): boolean {
  if (part.kind === 'reviews') return withheldReason('/reviews') !== undefined;
  if (part.kind === 'list') return withheldReason(part.list.key) !== undefined;
  return part.fields.every(({ key }) => withheldReason(`${part.at}/${key}`) !== undefined);
}

/** The findings about a part, in the order of the rules. */
export function findingsIn(
  { drawing, findings }: EditorScene,
  section: SectionSpec,
): readonly PlacedFinding[] {
  const bySection = drawing.once('findings', () =>
    Map.groupBy(findings, ({ at }) => sectionFor(at)),
  );
  return bySection.get(section) ?? [];
}

function entriesIn({ plan, editing, maySee, drawing }: EditorScene, part: SectionPart): number {
  if (part.kind === 'fields') return 0;
  if (part.kind === 'reviews') return plan.reviews.length;
  const { key } = part.list;
  // A draft is no entry yet.
  const ids = () => editing.linesAt(key).filter(({ id }) => maySee(`${key}/${id}`));
  return drawing.once(
    `entries ${key}`,
    () => ids().filter(({ id }) => !editing.isDraft(`${key}/${id}`)).length,
  );
}

function isEmptyPart(scene: EditorScene, part: SectionPart): boolean {
  if (part.kind !== 'fields') return entriesIn(scene, part) === 0;
  return part.fields.every(({ key }) => valueAt(scene.plan, `${part.at}/${key}`) === undefined);
}
