/** A JSON value, as RFC 8259 has it. */
export type Json = string | number | boolean | null | JsonArray | JsonObject;
export type JsonArray = readonly Json[];
export type JsonObject = { readonly [key: string]: Json };

/** The value where it is text, else nothing to read. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Whether `value` is an object with keys: not null, not an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
