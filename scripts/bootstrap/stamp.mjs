// One hash over everything that decides what an install would do.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const workspaceFolders = ['packages', 'examples'];

/**
 * The manifests of the workspace, in an order that does not depend on the file system.
 * @param {string} root
 */
export function manifestsOf(root) {
  const nested = workspaceFolders.flatMap((folder) => {
    const full = path.join(root, folder);
    return existsSync(full)
      ? readdirSync(full).map((name) => `${folder}/${name}/package.json`)
      : [];
  });
  return ['package.json', 'docs/package.json', ...nested]
    .filter((file) => existsSync(path.join(root, file)))
    .sort();
}

/**
 * @param {string} root
 * @param {string} toolchain
 */
export function stampOf(root, toolchain) {
  const hash = createHash('sha256').update(toolchain);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifestsOf(root)]) {
    const full = path.join(root, file);
    hash.update(`\n${file}\n`);
    if (existsSync(full)) hash.update(readFileSync(full));
  }
  return hash.digest('hex');
}
