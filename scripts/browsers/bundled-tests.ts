/**
 * A plugin for web-test-runner: hands browsers test files whose imports have been put together
 * into a few files. A page of the elements imports four hundred modules as they are written; to
 * fetch each on its own, for every test file, takes longer than the tests do.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';

export interface BundledTests {
  /** The folder that the runner serves. */
  root: string;
  /** Whose patterns the files are named by. */
  cwd: string;
  /** Patterns of test files; one with `!` before it leaves files out. */
  files: readonly string[];
  /** Test files that look at what the page fetches, by how their names end: they are served as they are written. */
  asWritten: readonly string[];
  conditions: readonly string[];
}

export function bundledTests(options: BundledTests) {
  const root = path.resolve(options.root);
  let made: ReadonlyMap<string, string> = new Map();
  return {
    name: 'bundled-tests',
    async serverStart() {
      made = await bundle(root, options);
    },
    serve({ path: asked }: { path: string }) {
      const body = made.get(decodeURIComponent(asked));
      return body === undefined ? undefined : { body, type: 'js' };
    },
    /** What is put together already needs no other plugin to find its imports. */
    resolveImport({ source, context }: { source: string; context: { path: string } }) {
      return made.has(decodeURIComponent(context.path)) ? source : undefined;
    },
  };
}

async function bundle(root: string, options: BundledTests): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: testFiles(options),
    outbase: root,
    outdir: root,
    chunkNames: 'bundled-tests/[hash]',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    conditions: [...options.conditions],
    // The runner serves these itself.
    external: ['/__web-*'],
    logLevel: 'warning',
    plugins: [ownPlace(root)],
  });
  return new Map(outputFiles.map((file) => [servedAt(root, file.path), file.text]));
}

function testFiles({ cwd, files, asWritten }: BundledTests): string[] {
  const wanted = files.filter((pattern) => !pattern.startsWith('!'));
  const exclude = files
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => pattern.slice(1));
  return globSync(wanted, { cwd, exclude })
    .filter((file) => !asWritten.some((ending) => file.endsWith(ending)))
    .map((file) => path.resolve(cwd, file));
}

/** A test keeps the address of the file that it was written in. */
const servedAt = (root: string, file: string) =>
  file.slice(root.length).replace(/\.test\.js$/, '.test.ts');

/** A file that asks where it is goes on hearing its own place, and not that of what it was put into. */
function ownPlace(root: string): Plugin {
  return {
    name: 'own-place',
    setup(building) {
      building.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const written = readFileSync(file, 'utf8');
        if (!written.includes('import.meta.url')) return undefined;
        const place = `new URL(${JSON.stringify(file.slice(root.length))}, location.href).href`;
        return { contents: written.replaceAll('import.meta.url', place), loader: 'ts' };
      });
    },
  };
}
