/** Everything that we publish about the plan document, from the schema itself. */
import prettier from 'prettier';
import { fieldDescriptions } from '../../packages/isp-core/generate/field-descriptions.ts';
import { partExamples } from '../../packages/isp-core/generate/part-examples.ts';
import { planTypes } from '../../packages/isp-core/generate/plan-types.ts';
import { publishedSchemas } from '../../packages/isp-core/generate/published-schemas.ts';
import { referencePage } from '../../packages/isp-core/generate/reference-page.ts';
import { semanticChecks } from '../../packages/isp-core/src/plan/semantic-checks.ts';
import { fromRoot } from '../running/paths.ts';
import { banner, type Generator } from './generator.ts';

const core = 'packages/isp-core';
const pages = 'docs/src/content/docs/reference/plan';
const source = `${core}/src/plan/`;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

export const generator: Generator = {
  name: 'plan schema',
  async generate() {
    const descriptions = fieldDescriptions(fromRoot(core));
    const schemas = publishedSchemas(descriptions);
    const files = Object.entries(schemas).map(([file, schema]) => [
      `${core}/schema/${file}`,
      json(schema),
    ]);
    return {
      ...(Object.fromEntries(files) as Record<string, string>),
      [`${core}/schema/semantic-checks.json`]: json(semanticChecks),
      [`${core}/schema/plan.d.ts`]: await formatted(await planTypes(descriptions, banner(source))),
      ...referencePages(partNames(schemas), schemas['plan.schema.json']?.['$defs'] as Defs),
    };
  },
};

type Defs = Record<string, ReturnType<typeof publishedSchemas>[string]>;

/** The parts are those that have a schema file of their own. */
function partNames(schemas: Defs): string[] {
  return Object.keys(schemas).flatMap(
    (file) => /^parts\/(.*)\.schema\.json$/.exec(file)?.[1] ?? [],
  );
}

function referencePages(parts: readonly string[], defs: Defs): Record<string, string> {
  const examples = partExamples(fromRoot('packages/isp-fixtures/plans'), parts);
  const note = banner(source).replace('// ', '').trim();
  return Object.fromEntries(
    parts.map((part) => [
      `${pages}/${kebab(part)}.md`,
      referencePage({ part, schema: defs[part] ?? {}, example: examples[part], banner: note }),
    ]),
  );
}

async function formatted(text: string): Promise<string> {
  const config = await prettier.resolveConfig(fromRoot('package.json'));
  return prettier.format(text, { ...config, parser: 'typescript' });
}

/** `otherPlans` becomes `other-plans`. */
const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);
