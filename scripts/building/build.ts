/** Builds the units whose sources have changed since they were last built. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fromRoot } from '../running/paths.ts';
import { run } from '../running/run.ts';
import { sourceHash } from './source-hash.ts';
import type { Unit } from './units.ts';

export interface BuildOptions {
  write: (text: string) => void;
  /** Build even what has not changed. */
  force?: boolean;
}

/** Returns the names of what was built; throws on the first unit that does not build. */
export async function build(units: readonly Unit[], options: BuildOptions): Promise<string[]> {
  const shared = ['tsconfig.json', 'pnpm-lock.yaml', 'scripts/toolchain.json'].map((file) =>
    readFileSync(fromRoot(file), 'utf8'),
  );
  const stamps = new Map<string, string>();
  const built: string[] = [];
  for (const unit of units) {
    const below = unit.needs.map((name) => stamps.get(name) ?? '');
    const stamp = sourceHash(fromRoot(unit.folder), [...shared, ...below]);
    stamps.set(unit.name, stamp);
    if (options.force !== true && isFresh(unit, stamp)) continue;
    await buildOne(unit, stamp, options.write);
    built.push(unit.name);
  }
  return built;
}

function stampFile(unit: Unit): string {
  return fromRoot('.cache', 'build', `${unit.folder.replaceAll('/', '-')}.stamp`);
}

function isFresh(unit: Unit, stamp: string): boolean {
  const file = stampFile(unit);
  const complete = unit.makes.every((made) => existsSync(fromRoot(unit.folder, made)));
  return complete && existsSync(file) && readFileSync(file, 'utf8') === stamp;
}

async function buildOne(unit: Unit, stamp: string, write: BuildOptions['write']): Promise<void> {
  const start = performance.now();
  // What an earlier build left would be packed with the new one.
  for (const made of unit.makes)
    rmSync(fromRoot(unit.folder, made), { recursive: true, force: true });
  rmSync(stampFile(unit), { force: true });
  const { code } = await run('pnpm', ['run', 'build'], {
    cwd: fromRoot(unit.folder),
    quiet: true,
    write,
  });
  if (code !== 0) throw new Error(`${unit.name} does not build.`);
  mkdirSync(path.dirname(stampFile(unit)), { recursive: true });
  writeFileSync(stampFile(unit), stamp);
  write(`built ${unit.name} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`);
}
