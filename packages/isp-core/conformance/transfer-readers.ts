/** Two programs that sign and check and know nothing of ours: Debian’s `jose`, in C, and jwcrypto, in Python. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { JWK } from 'jose';

export interface OtherProgram {
  readonly name: string;
  /** Why it cannot be asked, where it cannot. */
  readonly missing?: string;
  readonly algorithms: readonly ('ES256' | 'EdDSA')[];
  /** What was signed, or undefined where it refuses the file. */
  verify(file: string, publicKey: JWK): string | undefined;
  /** What it writes for one signature, in whatever form. */
  sign(payload: string, privateKey: JWK, header: Readonly<Record<string, string>>): string;
  /** What was sealed, or undefined. */
  unseal(file: string, privateKey: JWK): string | undefined;
}

/** Without what says which uses a key has: the programs differ in what they make of it. */
function bare({ kty, crv, x, y, d }: JWK): JWK {
  return { kty, crv, x, ...(y !== undefined && { y }), ...(d !== undefined && { d }) } as JWK;
}

function joseCommand(): OtherProgram {
  const name = 'the jose command';
  const isThere = spawnSync('jose', ['alg']).status === 0;
  const inFiles = (args: readonly string[], files: Readonly<Record<string, string>>) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'isp-jose-'));
    try {
      for (const [file, text] of Object.entries(files))
        writeFileSync(path.join(folder, file), text);
      const { status, stdout } = spawnSync('jose', args, { cwd: folder, encoding: 'utf8' });
      return status === 0 ? stdout : undefined;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const withKey = (key: JWK, input: string) => ({ key: JSON.stringify(bare(key)), input });
  return {
    name,
    ...(!isThere && { missing: `${name} is not installed` }),
    algorithms: ['ES256'],
    verify: (file, key) =>
      inFiles(['jws', 'ver', '-i', 'input', '-k', 'key', '-O', '-'], withKey(key, file)),
    sign: (payload, key, header) => {
      const template = JSON.stringify({ protected: header });
      const args = ['jws', 'sig', '-I', 'input', '-k', 'key', '-s', template, '-o', '-'];
      return inFiles(args, withKey(key, payload)) ?? '';
    },
    unseal: (file, key) =>
      inFiles(['jwe', 'dec', '-i', 'input', '-k', 'key', '-O', '-'], withKey(key, file)),
  };
}

const script = new URL('transfer_readers.py', import.meta.url).pathname;

function jwcrypto(): OtherProgram {
  const name = 'python3-jwcrypto';
  // Debian’s own Python is asked first: it has what apt-get installs.
  const python = ['/usr/bin/python3', 'python3'].find(
    (each) => spawnSync(each, ['-c', 'import jwcrypto']).status === 0,
  );
  const ask = (action: string, given: unknown): Readonly<Record<string, unknown>> | undefined => {
    const input = JSON.stringify(given);
    const { stdout } = spawnSync(python ?? '', [script, action], { encoding: 'utf8', input });
    return (JSON.parse(stdout) as { ok?: Record<string, unknown> }).ok;
  };
  return {
    name,
    ...(python === undefined && { missing: `${name} is not installed` }),
    algorithms: ['ES256', 'EdDSA'],
    verify: (file, key) =>
      ask('verify', { file, key: bare(key) })?.['payload'] as string | undefined,
    sign: (payload, key, header) =>
      JSON.stringify(ask('sign', { payload, key: bare(key), header })),
    unseal: (file, key) =>
      ask('unseal', { file, key: bare(key) })?.['plaintext'] as string | undefined,
  };
}

export const otherPrograms: readonly OtherProgram[] = [joseCommand(), jwcrypto()];
