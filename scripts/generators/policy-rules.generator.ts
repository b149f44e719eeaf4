/**
 * The registry of rules, their reference pages, the template for translators and the schema of profiles: a rule exists
 * because its file does, so nobody has to remember a list.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { profileJsonSchema } from '../../packages/isp-core/generate/profile-json-schema.ts';
import { ruleIndexPage } from '../../packages/isp-core/generate/rule-index-page.ts';
import { ruleMessages } from '../../packages/isp-core/generate/rule-messages.ts';
import { rulePage } from '../../packages/isp-core/generate/rule-page.ts';
import type { Example } from '../../packages/isp-core/src/policy/engine/example.ts';
import type { Rule } from '../../packages/isp-core/src/policy/engine/rule.ts';
import { profiles } from '../../packages/isp-core/src/policy/profiles/profile-by-id.ts';
import { fromRoot } from '../running/paths.ts';
import { banner, type Generator } from './generator.ts';

const policy = 'packages/isp-core/src/policy';
const pages = 'docs/src/content/docs/reference/rules';
const messages = 'packages/isp-core/messages/policy.en.json';
const profileSchema = 'packages/isp-core/schema/profile.schema.json';

export function ruleNames(files: readonly string[]): string[] {
  return files
    .filter((file) => file.endsWith('.ts') && !/\.(test|types|gen)\.ts$/.test(file))
    .map((file) => file.slice(0, -3))
    .filter((name) => name !== 'index')
    .sort();
}

/** `review-within-a-year` to `reviewWithinAYear`. */
export function identifierFor(name: string): string {
  return name.replaceAll(/-([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}

export function registryText(names: readonly string[]): string {
  const imports = names.map(
    (name) => `import { rule as ${identifierFor(name)} } from './rules/${name}.ts';\n`,
  );
  const items = names.map((name) => `  ${identifierFor(name)},\n`);
  const list = items.length === 0 ? '[]' : `[\n${items.join('')}]`;
  return `${banner(`${policy}/rules/`)}${imports.join('')}\n/** Every rule that we ship, by file name. */\nexport const rules = ${list} as const;\n`;
}

export function examplesText(names: readonly string[]): string {
  const imports = names.map(
    (name) => `import { examples as ${identifierFor(name)} } from './rules/${name}.ts';\n`,
  );
  const items = names.map((name) => `  '${name}': ${identifierFor(name)},\n`);
  const list = items.length === 0 ? '{}' : `{\n${items.join('')}}`;
  return `${banner(`${policy}/rules/`)}${imports.join('')}\n/** The examples of every rule, by rule id: for tests and documentation, never for bundles. */\nexport const ruleExamples = ${list};\n`;
}

interface RuleFile {
  readonly rule: Rule;
  readonly examples: readonly Example[];
}

/** Everything that follows from the rules of a folder. */
export async function rulesAndPages(folder: string): Promise<Record<string, string>> {
  const names = existsSync(folder) ? ruleNames(readdirSync(folder)) : [];
  const files = await Promise.all(
    names.map(async (name) => {
      const url = pathToFileURL(path.join(folder, `${name}.ts`)).href;
      return (await import(url)) as RuleFile;
    }),
  );
  const rules = files.map(({ rule }) => rule);
  const note = banner(`${policy}/rules/`).replace('// ', '').trim();
  return {
    [`${policy}/rules.gen.ts`]: registryText(names),
    [`${policy}/rule-examples.gen.ts`]: examplesText(names),
    [messages]: `${JSON.stringify(ruleMessages(rules, note), null, 2)}\n`,
    [profileSchema]: `${JSON.stringify(profileJsonSchema(), null, 2)}\n`,
    [`${pages}/index.md`]: ruleIndexPage(rules, note),
    ...Object.fromEntries(
      files.map(({ rule, examples }) => [
        `${pages}/${rule.id}.md`,
        rulePage({ rule, examples, profiles, banner: note }),
      ]),
    ),
  };
}

export const generator: Generator = {
  name: 'policy rules',
  generate: () => rulesAndPages(fromRoot(policy, 'rules')),
};
