/** From the description of an invalid document to the document. */
import { edgeFixture } from '../edge/edge-fixtures.ts';
import type { Json } from '../json.ts';
import { patched } from '../patch/apply-patch.ts';
import type { InvalidByEdit, InvalidFixture } from './invalid-fixture.ts';

/** The document as a value, or as text where only text can have the defect. */
export function invalidDocument(fixture: InvalidByEdit): string;
export function invalidDocument(fixture: InvalidFixture): Json;
export function invalidDocument(fixture: InvalidFixture): Json {
  const base = baseOf(fixture.base);
  if ('patch' in fixture) return patched(base, fixture.patch);
  const { find, replace } = fixture.edit;
  const [before, after, ...more] = textOf(base).split(find);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new RangeError(`“${find}” must stand once in the text of “${fixture.base}”.`);
  }
  return `${before}${replace}${after}`;
}

/** The document as text, whichever it is. */
export function invalidText(fixture: InvalidFixture): string {
  return 'patch' in fixture ? textOf(invalidDocument(fixture)) : invalidDocument(fixture);
}

/** Bases that were made: nearly two thousand documents are made from the same one. */
const bases = new Map<string, Json>();

function baseOf(name: string): Json {
  const base = bases.get(name) ?? edgeFixture(name).value();
  bases.set(name, base);
  return base;
}

const textOf = (document: Json) => JSON.stringify(document, null, 2);
