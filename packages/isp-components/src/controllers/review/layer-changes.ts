/** Which layers of support a review begins or ends, by the core’s own reading of the plan before and after. */
import { applyEdit, type Edit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import { layersOf, type LayerUse } from '@isp-kit/core/policy';
import type { LayerChange, LayerChanges } from './layer-change.ts';

/**
 * What the edits change in the layers on the day after the review: on its own day, help that ends
 * with it still counts. No layers where the edits cannot be made.
 */
export function layerChanges(plan: Plan, edits: readonly Edit[], on: string): LayerChanges {
  const applied = applyEdit(plan, { type: 'group', edits });
  const before = layersOf(plan, { on });
  const after = applied.ok ? layersOf(applied.value.plan, { on }) : before;
  return {
    before: before.map(({ layer }) => layer),
    after: after.map(({ layer }) => layer),
    changes: [...begun(before, after), ...ended(plan, before, after)],
  };
}

const uses = (found: readonly LayerUse[], layer: string) =>
  found.find((use) => use.layer === layer)?.lines.length ?? 0;

function begun(before: readonly LayerUse[], after: readonly LayerUse[]): LayerChange[] {
  return after
    .filter(({ layer, lines }) => lines.length > 0 && !before.some((use) => use.layer === layer))
    .map(({ layer }) => ({ layer, kind: 'begins', openReasons: [] }));
}

/** A layer at which the last help ends. The plan may still give a reason for it: somebody has to say whether that holds. */
function ended(
  { basis }: Plan,
  before: readonly LayerUse[],
  after: readonly LayerUse[],
): LayerChange[] {
  return before
    .filter(({ layer, lines }) => lines.length > 0 && uses(after, layer) === 0)
    .map(({ layer }) => ({
      layer,
      kind: 'ends',
      openReasons: basis.layers
        .filter((reason) => reason.layer === layer && reason.to === undefined)
        .map(({ id }) => id),
    }));
}
