/** JSON values, as RFC 8259 has them: this package knows plans only as such. */
export type Json = string | number | boolean | null | JsonArray | JsonObject;
export type JsonArray = readonly Json[];
export type JsonObject = { readonly [key: string]: Json };

/** A line of a plan: whatever else it has, it has an id. */
export type Line = JsonObject & { readonly id: string };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Json | undefined): value is JsonArray {
  return Array.isArray(value);
}
