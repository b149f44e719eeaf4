/** Runs a long-lived program in this terminal and makes sure that it is gone when we are. */
import { spawn } from 'node:child_process';

export interface SuperviseOptions {
  cwd: string;
  shell: boolean;
  /** How long, in milliseconds, the program may take to stop before it is made to. */
  patience: number;
}

/** The exit code for our own process: stopping because we were asked to is a success. */
export function exitCodeFor(
  code: number | null,
  signal: NodeJS.Signals | null,
  asked: boolean,
): number {
  const stopSignal = signal === 'SIGINT' || signal === 'SIGTERM' || signal === 'SIGHUP';
  if (asked && (stopSignal || code === 0 || code === 130 || code === 143)) return 0;
  return code ?? 1;
}

export function superviseUntilExit(
  program: string,
  args: string[],
  options: SuperviseOptions,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      shell: options.shell,
      stdio: 'inherit',
    });
    let asked = false;
    const stop = (signal: NodeJS.Signals): void => {
      if (asked) return;
      asked = true;
      // From a terminal, Ctrl-C has already reached the whole group.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
      setTimeout(() => child.kill('SIGKILL'), options.patience).unref();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(exitCodeFor(code, signal, asked)));
  });
}
