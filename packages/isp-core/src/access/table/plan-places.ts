/** Every place of a plan, read off its schema: what a table can name, and what a plan can do without. */
import { isLineId } from '../../kernel/line-path.ts';
import type * as z from 'zod/mini';
import { planSchema } from '../../plan/plan-schema.ts';
import { matchesSegments } from '../path-pattern.ts';
import { fromPointer } from '../../kernel/pointer.ts';

export interface PlanPlace {
  /** Keys from the plan; `*` is any entry of a list, `?` the name of another system. */
  readonly path: readonly string[];
  /** Whether a plan without it is still a plan: a list can be empty, an optional field can go. */
  readonly canGo: boolean;
}

/** The places that a pattern covers. The id of a line stands for any line. */
export function placesAt(pattern: string): PlanPlace[] {
  const wanted = fromPointer(pattern);
  return places().filter(({ path }) => matchesSegments(wanted, path, sameSegment));
}

function sameSegment(wanted: string, given: string): boolean {
  if (wanted === '*' || given === '?') return true;
  return given === '*' ? isLineId(wanted) : wanted === given;
}

let known: readonly PlanPlace[] | undefined;

function places(): readonly PlanPlace[] {
  known ??= placesIn(planSchema, []);
  return known;
}

/** What we read of a schema's own description of itself. */
type Schema = z.core.$ZodType & { readonly _zod: { readonly def: Definition } };
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
}

function placesIn(schema: Schema, path: readonly string[]): PlanPlace[] {
  const { type, shape = {}, element, innerType } = schema._zod.def;
  if (innerType) return placesIn(innerType, path);
  if (element) return placeAt(element, [...path, '*'], true);
  if (type === 'record') return [{ path: [...path, '?'], canGo: true }];
  return Object.entries(shape).flatMap(([key, field]) => {
    const fieldType = field._zod.def.type;
    return placeAt(field, [...path, key], fieldType === 'optional' || fieldType === 'array');
  });
}

function placeAt(schema: Schema, path: readonly string[], canGo: boolean): PlanPlace[] {
  return [{ path, canGo }, ...placesIn(schema, path)];
}
