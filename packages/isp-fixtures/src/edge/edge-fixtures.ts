/** Every edge, by name. */
import type { EdgeFixture } from './edge-fixture.ts';
import { limits } from './limits.ts';
import { otherSystemsEdges } from './other-systems.ts';
import { patternEdges } from './patterns.ts';
import { textEdges } from './texts.ts';
import { wholeDocumentEdges } from './whole-documents.ts';
import { wordEdges } from './words.ts';

export const edgeFixtures: readonly EdgeFixture[] = [
  ...limits,
  ...textEdges,
  ...patternEdges,
  ...wordEdges,
  ...otherSystemsEdges,
  ...wholeDocumentEdges,
];

/** The edge of that name. */
export function edgeFixture(name: string): EdgeFixture {
  const fixture = edgeFixtures.find((candidate) => candidate.name === name);
  if (!fixture) throw new RangeError(`There is no edge fixture called “${name}”.`);
  return fixture;
}
