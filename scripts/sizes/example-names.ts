/** The names of the rules' examples: words that nothing else would say, so good tracers for leaks. */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { fromRoot } from '../running/paths.ts';

/** Shorter names could be ordinary words of the program, such as a reason why help did not happen. */
const telling = 28;

export async function exampleNames(): Promise<string[]> {
  const file = fromRoot('packages/isp-core/src/policy/rule-examples.gen.ts');
  if (!existsSync(file)) return [];
  const module = (await import(pathToFileURL(file).href)) as {
    ruleExamples: Record<string, readonly { name?: string }[]>;
  };
  return Object.values(module.ruleExamples)
    .flatMap((examples) => examples.map((example) => example.name ?? ''))
    .filter((name) => name.length >= telling);
}
