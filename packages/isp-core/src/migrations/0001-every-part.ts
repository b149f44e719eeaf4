/** From the first cut (0.9) to every part of the plan (1.0). */
import type { Json, JsonObject } from '../kernel/json.ts';
import type { Migration } from './migration.ts';

/** What a document may already hold under these names is kept: the schema judges it. */
const newLists = {
  authors: [],
  delivery: [],
  progress: [],
  advice: [],
  transitions: [],
  concerns: [],
  documents: [],
  otherPlans: [],
};

export const everyPart: Migration = {
  id: '0001-every-part',
  from: '0.9',
  to: '1.0',
  why: 'What was delivered, progress, advice, moves, concerns, documents and other plans each have a part of their own, authors are apart from contributors, lines can point at the provision of an EHC plan, and reviews judge adjustments too.',
  up(document) {
    return {
      ...newLists,
      ...document,
      schemaVersion: '1.0',
      provision: eachLine(document['provision'], (line) => ({ ehcpProvision: [], ...line })),
      reviews: eachLine(document['reviews'], (line) => ({ adjustments: [], ...line })),
    };
  },
};

/** Leaves alone what is no list or no line: saying what is wrong is for the schema. */
function eachLine(list: Json | undefined, change: (line: JsonObject) => JsonObject): Json {
  if (!Array.isArray(list)) return list ?? [];
  return (list as readonly Json[]).map((entry) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? change(entry as JsonObject)
      : entry,
  );
}
