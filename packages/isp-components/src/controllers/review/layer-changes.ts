/** Which layers of support a review begins or ends, by the core’s own reading of the plan before and after. */
import { applyEdit } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import { layersOf, type LayerUse } from '@isp-kit/core/policy';
import { askOf, type IdFor } from './ask.ts';
import type { LayerChange, LayerChanges } from './layer-change.ts';
import { planEdits } from './plan-edits.ts';
import { answerIn, type Subject } from './question.ts';

/**
 * What the answers so far change in the layers on the day after the review: on its own day, help that
 * ends with it still counts. Undefined while its day is not known.
 */
export function layersAfter(subject: Subject, idFor: IdFor): LayerChanges | undefined {
  const { plan } = subject;
  const ask = askOf(subject);
  const heldOn = ask('basics/heldOn');
  if (typeof heldOn !== 'string') return undefined;
  const on = dayAfter(heldOn);
  const edits = planEdits(subject, { ask, idFor });
  const applied = applyEdit(plan, { type: 'group', edits });
  const before = layersOf(plan, { on });
  const after = applied.ok ? layersOf(applied.value.plan, { on }) : before;
  const over = ended(plan, before, after);
  const closed = over.filter(({ layer }) => isClosed(subject, layer)).map(({ layer }) => layer);
  return {
    before: before.map(({ layer }) => layer),
    after: after.map(({ layer }) => layer).filter((layer) => !closed.includes(layer)),
    changes: [...begun(before, after), ...over],
  };
}

/** Whether somebody has said that support at the layer ends, whatever reason the plan still gives. */
const isClosed = ({ answers }: Subject, layer: string) =>
  answerIn(answers, `layer/${layer}/ends`) === 'yes';

const dayAfter = (date: string) =>
  new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

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
