/**
 * A file is named for what it holds. "utils" and its kin name nothing, so they gather everything,
 * and then everything depends on them.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../running/paths.ts';

export interface BadName {
  file: string;
  why: string;
}

const emptyWords = /^(utils?|helpers?|common|misc)$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const skipped = new Set(['node_modules', 'dist', 'coverage', 'data', 'public']);

/** Every file of ours. Walked by hand, because a machine that only runs the tests may have no git. */
export function ownFiles(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (!entry.isDirectory()) return [path.relative(root, full).replaceAll(path.sep, '/')];
    return skipped.has(entry.name) || entry.name.startsWith('.') ? [] : ownFiles(full);
  });
}

export function badNames(files: readonly string[]): BadName[] {
  return files.filter((file) => /\.(ts|js|mjs|cjs|css)$/.test(file)).flatMap(judge);
}

function judge(file: string): BadName[] {
  const [stem = ''] = path.posix.basename(file).replace(/^\.+/, '').split('.');
  const folders = path.posix.dirname(file).split('/');
  const empty = [...folders, stem].find((word) => emptyWords.test(word));
  if (empty !== undefined) return [{ file, why: `"${empty}" says nothing of what is inside` }];
  const foreign = /^(\[.*\]|\d)/.test(stem);
  if (!kebab.test(stem) && !foreign) return [{ file, why: 'names are in kebab-case' }];
  return [];
}
