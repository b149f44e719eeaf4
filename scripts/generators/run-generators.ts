/** Finds the generators and runs them, to write files or to see whether they have drifted. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromRoot } from '../running/paths.ts';
import type { Generator } from './generator.ts';

export interface GeneratedFiles {
  files: string[];
  /** What was out of date: now written, or, when only checking, left as it was. */
  stale: string[];
}

/** A generator is a file `<what>.generator.ts` in this folder that exports `generator`. */
export async function findGenerators(): Promise<Generator[]> {
  const here = import.meta.dirname;
  const names = readdirSync(here)
    .filter((name) => name.endsWith('.generator.ts'))
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const url = pathToFileURL(path.join(here, name)).href;
      const module = (await import(url)) as { generator: Generator };
      return module.generator;
    }),
  );
}

export async function runGenerators(options: { check: boolean }): Promise<GeneratedFiles> {
  const result: GeneratedFiles = { files: [], stale: [] };
  for (const generator of await findGenerators()) {
    const made = await generator.generate();
    for (const [file, text] of Object.entries(made)) {
      result.files.push(file);
      const full = fromRoot(file);
      if (existsSync(full) && readFileSync(full, 'utf8') === text) continue;
      result.stale.push(file);
      if (options.check) continue;
      mkdirSync(path.dirname(full), { recursive: true });
      writeFileSync(full, text);
    }
  }
  return result;
}
