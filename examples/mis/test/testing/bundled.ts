/** Scripts for the pages of tests, as text, from the same packages as the tests: sources or built ones. */
import path from 'node:path';
import { build } from 'esbuild';
import { conditions } from './conditions.ts';

/** A script with all that it imports, by file name. What it imports later are files of their own. */
export async function bundled(
  script: string,
  format: 'iife' | 'esm',
): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, script)],
    bundle: true,
    minify: true,
    format,
    splitting: format === 'esm',
    target: 'es2023',
    outdir: '/',
    write: false,
    conditions: conditions.length > 0 ? ['@isp/source'] : [],
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path: file, text }) => [path.basename(file), text]));
}
