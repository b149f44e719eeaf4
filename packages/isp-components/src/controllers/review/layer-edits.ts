/** Why support at a layer begins or ends, as the plan keeps it: among the reasons for its layers. */
import type { Edit } from '@isp-kit/core/edit';
import { only } from './ask.ts';
import type { Judging } from './judgements.ts';

export function layerEdits({ subject, ask, idFor }: Judging): Edit[] {
  const on = ask('basics/heldOn');
  if (on === undefined) return [];
  return subject.layers.flatMap(({ layer, kind, openReasons }): Edit[] => {
    if (kind === 'ends') {
      if (ask(`layer/${layer}/ends`) !== 'yes') return [];
      return openReasons.map((id) => ({ type: 'set', at: `/basis/layers/${id}/to`, value: on }));
    }
    const reason = ask(`layer/${layer}/why`);
    if (reason === undefined) return [];
    const line = only({ id: idFor(`layer/${layer}`), layer, reason, from: on });
    return [{ type: 'add', at: '/basis/layers', line }];
  });
}
