/** The registry of rules: a rule exists because its file does, so nobody has to remember a list. */
import { existsSync, readdirSync } from 'node:fs';
import { fromRoot } from '../running/paths.ts';
import { banner, type Generator } from './generator.ts';

const policy = 'packages/isp-core/src/policy';

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

export const generator: Generator = {
  name: 'policy rules',
  generate() {
    const folder = fromRoot(policy, 'rules');
    const names = existsSync(folder) ? ruleNames(readdirSync(folder)) : [];
    return {
      [`${policy}/rules.gen.ts`]: registryText(names),
      [`${policy}/rule-examples.gen.ts`]: examplesText(names),
    };
  },
};
