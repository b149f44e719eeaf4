/**
 * Checks the one object that an edit touched, where the rest of the document is known to be a plan.
 * A plan of a thousand lines is then as quick to write in as one of ten.
 */
import { isObject, type Json, type JsonObject } from '../kernel/json.ts';
import { isLineId } from '../kernel/line-path.ts';
import { fromPointer } from '../kernel/pointer.ts';
import { planSchema } from '../plan/plan-schema.ts';
import type { Plan } from '../plan/plan.ts';
import { child, replaceAt, valueAtLine } from './document-tree.ts';
import type { Edit, RemoveEdit, SetEdit } from './edit.ts';

/** What is read of a schema to find its way down a path. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly element?: Schema;
      readonly innerType?: Schema;
      readonly checks?: readonly unknown[];
    };
  };
  readonly safeParse?: (value: unknown) => { readonly success: boolean; readonly data?: unknown };
}

/**
 * The document as a plan, where `edit` gives or takes away one value that refers to no line and has
 * none in it; `before` is the plan that it was made to. Undefined where more than that has to be
 * checked, or where it is wrong: whoever checks all of it finds what to say.
 */
export function checkTouched(before: Plan, document: Json, edit: Edit): Plan | undefined {
  if (!isOfOneValue(before, edit)) return undefined;
  const owner = fromPointer(edit.at).slice(0, -1);
  const schema = schemaAt(before, owner);
  const object = valueAtLine(document, owner);
  const parsed = isObject(object) ? schema?.safeParse?.(object) : undefined;
  if (!parsed?.success) return undefined;
  return replaceAt(document, owner, () => parsed.data as JsonObject) as Plan;
}

function isOfOneValue(before: Plan, edit: Edit): edit is SetEdit | RemoveEdit {
  if (edit.type !== 'set' && edit.type !== 'remove') return false;
  const path = fromPointer(edit.at);
  if (path.length < 2 || path.includes('extensions')) return false;
  if (!namesNoLine(valueAtLine(before, path))) return false;
  return edit.type === 'remove' || namesNoLine(edit.value);
}

/** Whether a value is no id of a line and holds none, as far as its look can tell. */
function namesNoLine(value: Json | undefined): boolean {
  if (typeof value === 'string') return !isLineId(value);
  if (Array.isArray(value)) return (value as readonly Json[]).every((e) => isPlainText(e));
  return typeof value !== 'object';
}

const isPlainText = (value: Json) => typeof value === 'string' && !isLineId(value);

/** The schema of the object at the path; undefined where something on the way is checked as a whole. */
function schemaAt(plan: Plan, path: readonly string[]): Schema | undefined {
  let schema: Schema | undefined = planSchema;
  let node: Json | undefined = plan;
  for (const segment of path) {
    schema = schema && stepInto(schema, segment, Array.isArray(node));
    node = child(node, segment);
  }
  return schema && unwrapped(schema);
}

function stepInto(schema: Schema, segment: string, isList: boolean): Schema | undefined {
  const { def } = unwrapped(schema)._zod;
  if (def.checks && def.checks.length > 0) return undefined;
  if (isList) return def.element;
  return def.shape && Object.hasOwn(def.shape, segment) ? def.shape[segment] : undefined;
}

function unwrapped(schema: Schema): Schema {
  const { innerType } = schema._zod.def;
  return innerType ? unwrapped(innerType) : schema;
}
