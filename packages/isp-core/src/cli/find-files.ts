/** From the names on the command line to files: a folder stands for the plan files in it. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Issue } from '../kernel/issue.ts';
import { cannotOpen } from './read-plan-file.ts';

/** A file to read, or a folder that gives none. */
export interface FoundFile {
  /** As people know it: what they named, or the way there from it. `-` is standard input. */
  readonly file: string;
  /** Its way from the folder that was named; of a file that was named itself, its own name. */
  readonly within: string;
  readonly issues?: readonly Issue[];
}

/** In the order of the names, and inside a folder by name: the same on every computer. */
export async function* findFiles(names: readonly string[]): AsyncGenerator<FoundFile> {
  for (const name of names) {
    if (name === '-' || !(await isFolder(name))) {
      yield { file: name, within: path.basename(name) };
      continue;
    }
    let empty = true;
    for await (const found of filesIn(name, '')) {
      empty = false;
      yield found;
    }
    if (empty) yield { file: name, within: '', issues: [noPlans] };
  }
}

/** Names that begin with a dot are left out, and linked folders are not entered: they may go in circles. */
async function* filesIn(folder: string, within: string): AsyncGenerator<FoundFile> {
  const here = path.join(folder, within);
  let entries;
  try {
    entries = await readdir(here, { withFileTypes: true });
  } catch (error) {
    yield { file: here, within, issues: [cannotOpen(error)] };
    return;
  }
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  for (const entry of visible.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = path.join(within, entry.name);
    if (entry.isDirectory()) yield* filesIn(folder, inside);
    // `.isp.json` files end so too.
    else if (entry.name.endsWith('.json') && !(await isFolder(path.join(folder, inside)))) {
      yield { file: path.join(folder, inside), within: inside };
    }
  }
}

/** What cannot be looked at counts as a file: reading it says why. */
async function isFolder(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isDirectory();
  } catch {
    return false;
  }
}

const noPlans: Issue = {
  code: 'ISP_CLI_NO_PLAN_FILES',
  path: '',
  message: 'This folder holds no plan files: their names end in .json.',
};
