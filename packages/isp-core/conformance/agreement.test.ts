/** Readers that share nothing but the published schema agree with ours on every document. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { fixtureDocuments } from './fixture-documents.ts';
import { documentOf, fullDocument } from './full-document.ts';
import { mutant, randomFrom } from './mutants.ts';
import {
  ajvFor,
  ourVerdict,
  planJsonSchema,
  pythonVerdicts,
  pythonWithJsonschema,
} from './verdicts.ts';

const MUTANTS = 20_000;
/** Python takes most of a minute for these; `ISP_PYTHON_READS=30000` has it read everything. */
const PYTHON_READS = Number(process.env['ISP_PYTHON_READS'] ?? 7_000);
const python = pythonWithJsonschema();

describe('one schema, several readers', () => {
  let documents: unknown[] = [];
  let ours: boolean[] = [];

  before(() => {
    const full = fullDocument(planJsonSchema);
    const random = randomFrom(20_290_901);
    const smaller = Object.keys(full as object).map((part) => documentOf(full, part));
    const mutants = Array.from({ length: MUTANTS }, (_, i) =>
      mutant(smaller[i % smaller.length], random),
    );
    documents = [full, ...fixtureDocuments(), ...mutants];
    ours = documents.map(ourVerdict);
  });

  test('the full document is right, and mutants are of both kinds', () => {
    assert.equal(ours[0], true);
    const right = ours.filter(Boolean).length;
    assert.ok(right > MUTANTS / 20 && right < (MUTANTS * 19) / 20, `${right} are right`);
  });

  test('ajv agrees', () => {
    const validate = ajvFor(planJsonSchema);
    assertAgreement(documents.map((document) => validate(document)));
  });

  test(
    'Python’s jsonschema agrees',
    { skip: !python && 'python3-jsonschema is not installed', timeout: 600_000 },
    () => {
      const texts = documents.slice(0, PYTHON_READS).map((document) => JSON.stringify(document));
      const theirs = pythonVerdicts(python ?? '', texts);
      assert.equal(theirs.length, texts.length);
      assertAgreement(theirs);
    },
  );

  function assertAgreement(theirs: readonly boolean[]): void {
    const apart = theirs.flatMap((verdict, i) =>
      verdict === ours[i] ? [] : [{ ours: ours[i], document: difference(documents[i]) }],
    );
    assert.deepEqual(apart.slice(0, 5), [], `${apart.length} disagreements`);
  }
});

/** The places where a mutant is not as the full document, for reading a failure by. */
function difference(document: unknown): string[] {
  const full = JSON.stringify(fullDocument(planJsonSchema), null, 1).split('\n');
  const lines = JSON.stringify(document, null, 1).split('\n');
  return lines.filter((line) => !full.includes(line)).map((line) => line.slice(0, 200));
}
