/** RFC 8785 canonical JSON: the same value gives the same bytes everywhere. */
import canonicalizeJson from 'canonicalize';

/** The canonical text of a JSON value. Throws on what JSON cannot hold (lone surrogates, NaN). */
export function canonicalJson(value: unknown): string {
  const text = canonicalizeJson(value);
  if (text === undefined) throw new TypeError('Only a JSON value has a canonical form.');
  return text;
}
