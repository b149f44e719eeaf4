/** Refuses to write what could not be read back: a log is kept for years, and nobody can mend it later. */
import { toPointer } from '../../kernel/pointer.ts';
import { saidSchema, salt, startSchema } from './log-schema.ts';

interface Checked {
  safeParse(value: unknown): {
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };
  };
}

/** What each place has to hold, in words for whoever writes the host. */
const wanted: readonly (readonly [string, string])[] = Object.entries({
  '/planId': 'the id of the plan, a UUID',
  '/number':
    'the number of the entry before, from 0 to 9,999,999, for the next one to be counted on',
  '/actor/audience': 'the code of the audience that the actor acted as, such as “senco”',
  '/actor/person': 'a person with a personId, a name, or both, and nothing else',
  '/at': 'an RFC 3339 instant with its zone, such as “2029-09-03T09:30:00Z”',
  '/reason': 'plain text of 1 to 2,000 characters; leave it out where nobody gave one',
  '/previous': 'the hash of the entry before, as the log gave it',
  '': 'what a change log of version 1.0 holds there, such as a sound edit',
});

function mustBe(schema: Checked, value: unknown): void {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (issue === undefined) return;
  const place = toPointer(issue.path.map(String));
  const [, what] = wanted.find(([at]) => place.startsWith(at)) ?? [];
  throw new RangeError(`A change log cannot hold this. “${place}” needs ${what ?? ''}.`);
}

/** @throws RangeError */
export const mustBeEntry = (entry: unknown) => mustBe(saidSchema, entry);

/** @throws RangeError */
export const mustBeStart = (start: unknown) => mustBe(startSchema, start);

/** @throws RangeError */
export function mustBeSalt(given: unknown): void {
  if (salt().safeParse(given).success) return;
  throw new RangeError(
    'newSalt has to give 22 to 100 base64url characters, made of at least 128 random bits.',
  );
}
