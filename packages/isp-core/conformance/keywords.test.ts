/** Every keyword of the published schema is there for a fixture: without it, some verdict flips. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { JsonSchema } from '../generate/json-schema.ts';
import { fixtureDocuments } from './fixture-documents.ts';
import { deletionsOf } from './keyword-deletions.ts';
import { ajvFor, planJsonSchema } from './verdicts.ts';

const documents = fixtureDocuments();
const parts = new URL('../schema/parts/', import.meta.url);

describe('each keyword is needed', () => {
  for (const file of readdirSync(parts)) {
    const part = file.replace('.schema.json', '');
    test(`in ${part}`, () => {
      const schema = JSON.parse(readFileSync(new URL(file, parts), 'utf8')) as JsonSchema;
      assertEachIsNeeded(schema, true, valuesOf(part));
    });
  }

  test('in the definitions that parts share', () => {
    // Whole documents, since a definition may be used in one part only.
    const { properties, ...rest } = planJsonSchema;
    const shared = deletionsOf(planJsonSchema, false).filter(
      ({ at }) =>
        /^\/\$defs\/[^/]+\//.test(at) && !(properties ?? {})[at.split('/')[2] ?? '']?.$ref,
    );
    assert.ok(rest);
    assertFlips(shared, planJsonSchema, documents);
  });

  test('in the whole', () => {
    const { $defs, ...top } = planJsonSchema;
    const deletions = deletionsOf(top, true).map(({ at, schema }) => ({
      at,
      schema: { ...schema, $defs },
    }));
    assertFlips(deletions, planJsonSchema, documents);
  });
});

function assertEachIsNeeded(schema: JsonSchema, skip: boolean, values: readonly unknown[]): void {
  assertFlips(deletionsOf(schema, skip), schema, values);
}

/** What the fixtures have of a part, each value once. */
function valuesOf(part: string): unknown[] {
  const values = documents.flatMap((document) => {
    const isObject = typeof document === 'object' && document !== null;
    return isObject && part in document ? [(document as Record<string, unknown>)[part]] : [];
  });
  const unique = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...unique.values()];
}

function assertFlips(
  deletions: readonly { at: string; schema: JsonSchema }[],
  schema: JsonSchema,
  values: readonly unknown[],
): void {
  const whole = ajvFor(schema);
  const verdicts = values.map((value) => whole(value));
  const needless = deletions.filter(({ schema: weaker }) => {
    const validate = ajvFor(weaker);
    return values.every((value, i) => validate(value) === verdicts[i]);
  });
  assert.deepEqual(
    needless.map(({ at }) => at),
    [],
  );
  assert.ok(deletions.length > 0);
}
