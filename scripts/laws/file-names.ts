/**
 * A file is named for what it holds. "utils" and its kin name nothing, so they gather everything,
 * and then everything depends on them.
 */
import path from 'node:path';
import { run } from '../running/run.ts';

export interface BadName {
  file: string;
  why: string;
}

const emptyWords = /^(utils?|helpers?|common|misc)$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Files that git follows or would follow: what is ignored is nobody's choice of name. */
export async function trackedFiles(): Promise<string[]> {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard'];
  const { code, output } = await run('git', args, { quiet: true });
  if (code !== 0) throw new Error('git could not list the files.');
  return output.split('\n').filter((line) => line !== '');
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
