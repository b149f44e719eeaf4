/** Starts a program, passes on what it says, and keeps it for whoever has to judge it. */
import { spawn } from 'node:child_process';
import { fromRoot, root } from './paths.ts';

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Receives the output as it comes; the default is the terminal. */
  write?: (text: string) => void;
  /** Kept, but shown only when the program fails. */
  quiet?: boolean;
  /** Milliseconds after which the program is taken to hang, and is ended. */
  deadline?: number;
}

/** Longer than anything here may take: a forgotten handle must end as a failure, not as a long wait. */
const patience = 10 * 60_000;

export interface RunResult {
  code: number;
  output: string;
}

export function run(program: string, args: string[], options: RunOptions = {}): Promise<RunResult> {
  const write = options.write ?? ((text: string) => process.stdout.write(text));
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && !program.includes('node'),
    });
    let output = '';
    const take = (chunk: string): void => {
      output += chunk;
      if (options.quiet !== true) write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const hanging = setTimeout(() => {
      const seconds = (options.deadline ?? patience) / 1000;
      take(`\nstopped after ${seconds} s: was a server, a browser or a timer left open?\n`);
      // Asked first, because a test runner that is killed outright leaves its own children behind.
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
    }, options.deadline ?? patience);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(hanging);
      if (code !== 0 && options.quiet === true) write(output);
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs a script under the same Node as this one. What it compiles is kept for the next: a test that
 * starts the command line fifty times would otherwise strip the types of its sources fifty times.
 */
export function runNode(args: string[], options: RunOptions = {}): Promise<RunResult> {
  const env = { NODE_COMPILE_CACHE: fromRoot('.cache', 'node'), ...options.env };
  return run(process.execPath, args, { ...options, env });
}
