/** How a part of the plan stands: what has to be put right, what the rules suggest, or whether it is still empty. */
import type { Finding } from '@isp-kit/core/policy';
import { valueAt } from '../../controllers/editing/plan-tree.ts';
import type { EditorScene } from './scene.ts';
import { sectionFor } from './sections/all-sections.ts';
import type { SectionPart, SectionSpec } from './sections/section.ts';

export interface SectionState {
  readonly kind: 'errors' | 'findings' | 'empty' | 'complete';
  readonly count: number;
}

export function sectionState(scene: EditorScene, section: SectionSpec): SectionState {
  const { toldProblems, refusals } = scene.editing;
  const wrong = [...toldProblems, ...refusals.filter(({ at }) => at !== '')];
  const errors = wrong.filter(({ at }) => sectionFor(at) === section).length;
  if (errors > 0) return { kind: 'errors', count: errors };
  const findings = findingsIn(scene, section).length;
  if (findings > 0) return { kind: 'findings', count: findings };
  const isEmpty = section.parts.every((part) => isEmptyPart(scene, part));
  return { kind: isEmpty ? 'empty' : 'complete', count: 0 };
}

export function findingsIn(scene: EditorScene, section: SectionSpec): readonly Finding[] {
  return scene.findings.filter(({ at }) => sectionFor(scene.placeOf(at)) === section);
}

function isEmptyPart({ plan }: EditorScene, part: SectionPart): boolean {
  if (part.kind === 'reviews') return plan.reviews.length === 0;
  if (part.kind === 'list')
    return (valueAt(plan, part.list.key) as readonly unknown[]).length === 0;
  return part.fields.every(({ key }) => valueAt(plan, `${part.at}/${key}`) === undefined);
}
