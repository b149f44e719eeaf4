/** Remembers in a folder which files were taken in, one empty file for each. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SeenFiles } from '../../transfer/open/open-options.ts';
import { cannotWrite } from '../read-plan-file.ts';
import { troubleWith } from './trouble.ts';

export function seenInFolder(folder: string): SeenFiles {
  return {
    async claim({ key, until }) {
      const name = path.join(folder, createHash('sha256').update(key).digest('hex'));
      try {
        await mkdir(folder, { recursive: true });
        // Made or not in one step: of two programs only one makes it.
        await writeFile(name, `${until}\n`, { flag: 'wx' });
        return true;
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
        throw troubleWith(folder, [cannotWrite(folder, error)]);
      }
    },
  };
}
