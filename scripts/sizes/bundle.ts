/** Bundles one entry point the way a user's build would: everything included, minified. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Bundle } from './budgets.ts';

export async function bundleOf(specifier: string, resolveDir: string): Promise<Bundle> {
  const result = await build({
    stdin: { contents: `export * from '${specifier}'; import '${specifier}';`, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    absWorkingDir: resolveDir,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const [output] = result.outputFiles;
  if (output === undefined) throw new Error(`${specifier} bundles to nothing.`);
  const [made] = Object.values(result.metafile.outputs);
  // Only what left something behind: a file that was read and shaken out costs nobody anything.
  const parts = Object.entries(made?.inputs ?? {})
    .map(([file, input]) => ({ file, bytes: input.bytesInOutput }))
    .filter((part) => part.bytes > 0);
  return { text: output.text, parts, gzipped: gzipSync(output.contents, { level: 9 }).length };
}
