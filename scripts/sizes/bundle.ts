/**
 * Bundles one entry point the way a user's build would: minified, everything included, and what is
 * imported on demand in files of its own.
 */
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, type OutputFile } from 'esbuild';
import type { Bundle, Load, Part } from './budgets.ts';

export async function bundleOf(
  specifiers: string | readonly string[],
  resolveDir: string,
  external: string[] = [],
): Promise<Bundle> {
  const all = [specifiers].flat();
  const lines = all.map((specifier) => `export * from '${specifier}'; import '${specifier}';`);
  const result = await build({
    stdin: { contents: lines.join('\n'), resolveDir },
    external,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    absWorkingDir: resolveDir,
    outdir: 'out',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const { outputs } = result.metafile;
  const entry = Object.keys(outputs).find((file) => outputs[file]?.entryPoint === '<stdin>');
  if (entry === undefined) throw new Error(`${all.join()} bundles to nothing.`);
  const first = staticGraph(entry, outputs);
  const later = Object.keys(outputs).filter((file) => !first.has(file));
  const read = (files: Iterable<string>): Load =>
    loadOf([...files], { outputs, files: result.outputFiles, resolveDir });
  return { first: read(first), later: read(later) };
}

/** What a page has once, whatever elements are on it. */
const sharedByElements = ['lit', 'lit/*', '@lit/*', '@isp-kit/core', '@isp-kit/core/*'];

/** The bytes that `specifier` adds to the first load of a page that has `others`, Lit and the core. */
export async function furtherBytes(
  specifier: string,
  others: readonly string[],
  resolveDir: string,
): Promise<number> {
  const weight = async (all: readonly string[]) =>
    (await bundleOf(all, resolveDir, sharedByElements)).first.gzipped;
  return (await weight([...others, specifier])) - (await weight(others));
}

/** The files that a page fetches before anything runs: the entry, and what it imports in so many words. */
function staticGraph(entry: string, outputs: Metafile['outputs']): Set<string> {
  const seen = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const imports = outputs[file]?.imports ?? [];
    open.push(...imports.filter(({ kind }) => kind === 'import-statement').map((one) => one.path));
  }
  return seen;
}

interface Made {
  outputs: Metafile['outputs'];
  files: readonly OutputFile[];
  resolveDir: string;
}

function loadOf(names: readonly string[], { outputs, files, resolveDir }: Made): Load {
  const contents = names.flatMap(
    (name) => files.find((file) => file.path === path.resolve(resolveDir, name)) ?? [],
  );
  // Each file goes over the wire by itself.
  const gzipped = contents.map((file) => gzipSync(file.contents, { level: 9 }).length);
  return {
    text: contents.map(({ text }) => text).join('\n'),
    parts: names.flatMap((name) => partsOf(outputs[name])),
    gzipped: gzipped.reduce((sum, bytes) => sum + bytes, 0),
  };
}

/** Only what left something behind: a file that was read and shaken out costs nobody anything. */
function partsOf(output: Metafile['outputs'][string] | undefined): Part[] {
  return Object.entries(output?.inputs ?? {})
    .map(([file, input]) => ({ file, bytes: input.bytesInOutput }))
    .filter((part) => part.bytes > 0);
}
