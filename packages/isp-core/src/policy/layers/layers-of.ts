/**
 * The layers at which a child has support on a day. Layers are not a ladder: several may hold at
 * once, none is above another, and nothing here moves anybody between them.
 */
import type { CodeList } from '../../codes/code-list.ts';
import { layers as ourLayers } from '../../codes/layers.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { LayerReason, Plan } from '../../plan/plan.ts';
import { placed, type Placed } from '../engine/plan-facts.ts';
import { givenSince } from './given-periods.ts';
import { holdsOn, layersInUse } from './layers-in-use.ts';
import { statusOn } from './status-on.ts';

export interface LayerUse {
  /** The layer's code. */
  readonly layer: string;
  /** The first day of this support, as far as the plan tells. */
  readonly since?: PlainDate;
  /** Its last day; absent while no end is fixed. */
  readonly until?: PlainDate;
  /** Why, and by whose criteria: every reason that the plan gives for that day. */
  readonly reasons: readonly {
    readonly reason: string;
    readonly criteria?: string;
    /** JSON Pointer to where the plan says so. */
    readonly at: string;
  }[];
  /** The provision that is given at this layer, by id, with its place. */
  readonly lines: readonly { readonly id: string; readonly at: string }[];
}

export interface LayersOfOptions {
  readonly on: PlainDate;
  /** The layers, where a host has others. Only their order is used; a layer that it lacks comes last. */
  readonly list?: CodeList;
}

/** Which layers the plan shows on that day, in the order of the code list. */
export function layersOf(plan: Plan, { on, list = ourLayers }: LayersOfOptions): LayerUse[] {
  const order = list.entries.map(({ code }) => code);
  const position = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
  return layersInUse(plan, on)
    .toSorted((a, b) => position(a) - position(b))
    .map((layer) => useOf(plan, layer, on));
}

function useOf(plan: Plan, layer: string, on: PlainDate): LayerUse {
  const reasons = plan.basis.layers
    .map((line, i) => ({ line, at: `/basis/layers/${i}` }))
    .filter(({ line }) => line.layer === layer && holdsOn(line, on));
  const lines = placed(plan.provision, 'provision').filter(
    ({ line }) => line.layer === layer && statusOn(line, on) === 'active',
  );
  const since = earliest([
    ...reasons.map(({ line }) => line.from),
    ...lines.map(({ line }) => givenSince(line, on)),
  ]);
  const until = latestOrOpen([
    ...reasons.map(({ line }) => line.to),
    ...lines.map(({ line }) => line.endsOn),
  ]);
  return {
    layer,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    reasons: reasons.map(reasonOf),
    lines: lines.map(({ line: { id }, at }) => ({ id, at })),
  };
}

function reasonOf({ line: { reason, criteria }, at }: Placed<LayerReason>) {
  return { reason, ...(criteria === undefined ? {} : { criteria }), at };
}

/** The earliest day that is known. */
function earliest(days: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

/** The latest day, where each of them has one. */
function latestOrOpen(days: readonly (PlainDate | undefined)[]): PlainDate | undefined {
  const known = days.filter((day) => day !== undefined);
  return known.length === days.length ? known.sort().at(-1) : undefined;
}
