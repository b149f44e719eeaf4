/** What each reader says of the shape of a document. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonSchema } from '../generate/json-schema.ts';
import { parsePlan } from '../src/plan/parse-plan.ts';
import { semanticChecks } from '../src/plan/semantic-checks.ts';

export const planJsonSchema = JSON.parse(
  readFileSync(new URL('../schema/plan.schema.json', import.meta.url), 'utf8'),
) as JsonSchema;

const semanticCodes = new Set(semanticChecks.map((check) => check.code));

/** Our own reader's verdict, less what is on the published list of semantic checks. */
export function ourVerdict(document: unknown): boolean {
  const parsed = parsePlan(document);
  return parsed.ok || parsed.error.every((issue) => semanticCodes.has(issue.code));
}

/** A validator that only knows a published schema. `ownProperties`, or it reads `constructor` off every object. */
export function ajvFor(schema: JsonSchema): (value: unknown) => boolean {
  const ajv = new Ajv2020({ ownProperties: true, strict: false, validateSchema: false });
  const validate = ajv.compile(schema);
  return (value) => validate(value);
}

/** A Python that has the jsonschema library, where there is one. Debian's own is asked first. */
export function pythonWithJsonschema(): string | undefined {
  return ['/usr/bin/python3', 'python3'].find(
    (python) => spawnSync(python, ['-c', 'import jsonschema']).status === 0,
  );
}

/** The verdicts of Python's jsonschema on texts of documents, in order. */
export function pythonVerdicts(python: string, documents: readonly string[]): boolean[] {
  const script = new URL('json_schema_verdicts.py', import.meta.url).pathname;
  const schema = new URL('../schema/plan.schema.json', import.meta.url).pathname;
  const run = spawnSync(python, [script, schema], {
    input: documents.join('\n'),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return Array.from(run.stdout.trim(), (mark) => mark === '1');
}
