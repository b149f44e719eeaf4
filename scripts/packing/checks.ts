/** What must hold of a packed package, before anybody runs it. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { programOf } from '../running/paths.ts';
import { runNode, type RunResult } from '../running/run.ts';
import { entryPoints } from './entry-points.ts';
import type { Packed } from './pack.ts';

export type Problems = string[];

export function filesOf({ folder }: Packed): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !file.startsWith('node_modules/'));
}

/** Every file that the manifest names is in the package. */
export function missingTargets(packed: Packed): Problems {
  const { manifest, folder } = packed;
  const points = entryPoints(manifest, filesOf(packed)).map((point) => ({
    what: `${point.subpath} (${point.condition})`,
    file: point.file,
  }));
  const bins = Object.entries(manifest.bin ?? {}).map(([what, file]) => ({ what, file }));
  return [...points, ...bins]
    .filter(({ file }) => !existsSync(path.join(folder, file)))
    .map(({ what, file }) => `${manifest.name} ${what}: ${file} is not in the package`);
}

/** Nothing is packed that only we need. */
export function strayFiles(packed: Packed): Problems {
  return filesOf(packed)
    .filter((file) => /(\.test\.|\/testing\/|\.tsbuildinfo$|rule-examples\.gen\.js$)/.test(file))
    .map((file) => `${packed.manifest.name}: ${file} should not be packed`);
}

async function verdict(running: Promise<RunResult>): Promise<Problems> {
  const { code, output } = await running;
  return code === 0 ? [] : [output.trim()];
}

export function publint({ tarball }: Packed): Promise<Problems> {
  const args = [programOf('publint'), 'run', tarball, '--strict'];
  return verdict(runNode(args, { write: () => undefined }));
}

export function typesResolve({ tarball }: Packed): Promise<Problems> {
  // The one-file bundle is for a script element; it has no types by design.
  const args = ['--profile', 'esm-only', '--format', 'ascii', '--exclude-entrypoints', './bundle'];
  const program = programOf('@arethetypeswrong/cli', 'attw');
  return verdict(runNode([program, tarball, ...args], { write: () => undefined }));
}
