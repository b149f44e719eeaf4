/** Runs the real `isp` program, and gives it files to read. For tests. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const ispProgram = fileURLToPath(new URL('../cli/isp.ts', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program to its end. */
export function isp(args: readonly string[], input: string | Uint8Array = ''): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ispProgram, ...args], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}

/** A folder for the tests of one file, which goes with them. */
export function scratchFolder(): ScratchFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'isp-cli-'));
  after(() => rmSync(folder, { recursive: true }));
  const at = (name: string) => path.join(folder, name);
  return {
    at,
    file(name, content) {
      mkdirSync(path.dirname(at(name)), { recursive: true });
      writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
      return at(name);
    },
  };
}

export interface ScratchFolder {
  /** The full name of a file in it. */
  at(name: string): string;
  /** Writes a file and gives its full name. */
  file(name: string, content: unknown): string;
}
