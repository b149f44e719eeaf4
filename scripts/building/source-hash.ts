/** One hash over the files that a build reads, to know without building whether it is due. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Made by builds, tests or running programs: never read by a build. */
const notSources = new Set(['node_modules', 'dist', 'data', 'journeys', 'coverage', '.astro']);

export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        return notSources.has(entry.name) || full.endsWith(path.join('public', 'build'))
          ? []
          : sourceFiles(full);
      }
      return /\.(test\.ts|md)$/.test(entry.name) ? [] : [full];
    })
    .sort();
}

/** `context` is whatever else decides the outcome: the compiler's settings, the units below. */
export function sourceHash(folder: string, context: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(context));
  for (const file of sourceFiles(folder)) {
    hash.update(`\n${path.relative(folder, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
