/** Where things are, and the programs that the tasks start. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..', '..');

export function fromRoot(...parts: string[]): string {
  return path.join(root, ...parts);
}

/**
 * The script behind an installed program, so that it starts under this very Node on every
 * platform, without a shell and without the package manager's own checks in between.
 */
export function programOf(packageName: string, bin = packageName, from = root): string {
  const folder = path.join(from, 'node_modules', packageName);
  const manifestFile = path.join(folder, 'package.json');
  if (!existsSync(manifestFile)) throw new Error(`${packageName} is not installed in ${from}`);
  const manifest = createRequire(import.meta.url)(manifestFile) as {
    bin?: string | Record<string, string>;
  };
  const target = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[bin];
  if (target === undefined) throw new Error(`${packageName} has no program called ${bin}`);
  return path.join(folder, target);
}
