/** Texts, days and references in the forms that FHIR has for them. */
import { sha256 } from '@noble/hashes/sha2';
import type { Plan } from '../../plan/plan.ts';
import type { Annotation, Period, Reference } from './fhir-types.ts';

/** White space other than space, tab and line ends is not allowed in a FHIR string. */
export function fhirText(text: string): string {
  return text
    .replaceAll(/[\u2028\u2029]/g, '\n')
    .replaceAll(/[^\S \t\r\n]/gu, ' ')
    .trim();
}

/** There is no year 0 in FHIR. */
export function fhirDay(day: string | undefined): string | undefined {
  return day === undefined || day.startsWith('0000') ? undefined : day;
}

/** Undefined where neither end is known; without an end that is before its start. */
export function fhirPeriod(
  from: string | undefined,
  until: string | undefined,
): Period | undefined {
  const start = fhirDay(from);
  const last = fhirDay(until);
  const end = start !== undefined && last !== undefined && last < start ? undefined : last;
  if (start === undefined && end === undefined) return undefined;
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

/** Somebody by name: staff of schools have no records in health systems to point at. */
export function named(display: string | undefined): readonly Reference[] {
  return display === undefined ? [] : [{ display: fhirText(display) }];
}

export function annotation(
  text: string,
  { author, on }: { readonly author?: string | undefined; readonly on?: string | undefined } = {},
): Annotation {
  const time = fhirDay(on);
  return {
    ...(author === undefined ? {} : { authorString: fhirText(author) }),
    ...(time === undefined ? {} : { time }),
    text: fhirText(text),
  };
}

/** The list under a key, or nothing: FHIR has no empty lists. */
export function listed<Key extends string, Entry>(
  key: Key,
  entries: readonly Entry[],
): { readonly [K in Key]?: readonly Entry[] } {
  return entries.length === 0 ? {} : ({ [key]: entries } as { [K in Key]: readonly Entry[] });
}

export const urn = (id: string) => `urn:uuid:${id}`;

/** The plan has no id for the child. This one is the same for the same plan, and says nothing else: a version 8 UUID (RFC 9562). */
export function patientId({ id }: Plan): string {
  const bytes = sha256(new TextEncoder().encode(JSON.stringify(['isp-fhir-patient', id])));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [0, 8, 12, 16, 20].map((from, i, all) => hex.slice(from, all[i + 1])).join('-');
}
