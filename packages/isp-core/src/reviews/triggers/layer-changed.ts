/** Support began or ended at a layer. Layers are not a ladder: neither is better or worse. */
import { toPointer } from '../../kernel/pointer.ts';
import { dateInWords } from '../date-in-words.ts';
import { isSince, triggerOf, type FindTriggers, type ReviewTrigger } from './review-trigger.ts';

export const layerChanged: FindTriggers = (plan, policy, time) => {
  const basis = policy['layer-changed'];
  if (!basis) return [];
  const { layers } = plan.basis;
  return layers.flatMap(({ from, to }, index): ReviewTrigger[] => {
    const at = toPointer(['basis', 'layers', index]);
    const ended = isSince(to, time);
    const on = ended ? to : from;
    // With the first layer the plan began: that was no change.
    const first = layers.every((layer) => layer.from >= from);
    if (!ended && (first || !isSince(from, time))) return [];
    const why = `Support at a layer ${ended ? 'ended' : 'began'} on ${dateInWords(on)}`;
    return [triggerOf('layer-changed', basis, { weight: 'review', at, on, why })];
  });
};
