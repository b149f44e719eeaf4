/** The system as a program of its own, to be stopped and killed. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { conditions } from './conditions.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export const freshFolder = () => mkdtempSync(path.join(tmpdir(), 'isp-mis-'));

/** Every program of this test run, so that one that fails leaves none behind. */
const programs: Program[] = [];

export async function killPrograms(): Promise<void> {
  await Promise.all(programs.map((program) => program.stop('SIGKILL')));
}

export class Program {
  readonly #child: ChildProcess;
  output = '';

  constructor(env: Record<string, string>) {
    const { DATABASE_URL: _ours, ...others } = process.env;
    this.#child = spawn(process.execPath, [...conditions, main], {
      env: { ...others, PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    programs.push(this);
    const keep = (data: Buffer) => (this.output += data.toString());
    this.#child.stdout?.on('data', keep);
    this.#child.stderr?.on('data', keep);
  }

  /** The address that it prints once it is ready. */
  async ready(): Promise<string> {
    for (;;) {
      const address = /ready: (http:\S+)\//.exec(this.output)?.[1];
      if (address !== undefined) return address;
      const ended = once(this.#child, 'exit').then(() => 'ended' as const);
      const said = once(this.#child.stdout!, 'data').then(() => 'said' as const);
      if ((await Promise.race([ended, said])) === 'ended') {
        throw new Error(`The server stopped instead of getting ready:\n${this.output}`);
      }
    }
  }

  /** Waits until it has refused to start; gives the exit code. */
  async refusal(): Promise<number | null> {
    await assert.rejects(this.ready(), 'it started');
    return this.ended();
  }

  /** Sends a signal and waits for the end. Gives the exit code; none where it was killed. */
  async stop(signal: NodeJS.Signals): Promise<number | null> {
    this.#child.kill(signal);
    return this.ended();
  }

  async ended(): Promise<number | null> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return exitCode;
    await once(this.#child, 'close');
    return this.#child.exitCode;
  }
}
