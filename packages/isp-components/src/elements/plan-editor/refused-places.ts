/** The places of what a host would not take: the field where there is one, so that it can be marked, else the line. */
import type { Issue, Plan } from '@isp-kit/core/plan';
import { placeOf } from '../../controllers/editing/place-of.ts';
import { valueAt } from '../../controllers/editing/plan-tree.ts';
import type { Refusal } from '../../controllers/editing/refusal.ts';
import { fieldAccess } from './field-view.ts';
import type { EditorScene } from './scene.ts';
import { placeIn } from './sections/place-in.ts';

/** `sent` is the plan that the issues point into. */
export function refusalsIn(issues: readonly Issue[], sent: Plan): Refusal[] {
  return issues.map(({ path, message }) => {
    const at = placeOf(sent, path);
    const { lineAt, field, rest } = placeIn(at);
    return { at: field ? at.slice(0, at.length - rest.length) : (lineAt ?? ''), message };
  });
}

/** Whether a link to the place would lead to it: to a field that can be written in, or to a line that is there. */
export function leadsTo(scene: EditorScene, at: string): boolean {
  if (at === '' || !scene.maySee(at)) return false;
  const { lineAt, field } = placeIn(at);
  if (lineAt !== undefined) return valueAt(scene.plan, lineAt) !== undefined;
  return field !== undefined && fieldAccess(scene, at).allowed;
}
