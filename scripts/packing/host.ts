/** The machine's own Node and npm, which is what users have: not the pinned ones of this toolchain. */
import path from 'node:path';
import { run, type RunOptions, type RunResult } from '../running/run.ts';

export const hostNode = process.env['ISP_HOST_NODE'] ?? process.execPath;

/** The environment as it was before the pinned toolchain put itself first. */
function hostEnv(): Record<string, string> {
  const rest = process.env['PATH'] ?? '';
  return {
    PATH: [path.dirname(hostNode), rest].join(path.delimiter),
    npm_config_loglevel: 'error',
  };
}

export function runOnHost(args: string[], options: RunOptions): Promise<RunResult> {
  return run(hostNode, args, { ...options, env: { ...hostEnv(), ...options.env } });
}

export function hostNpm(args: string[], options: RunOptions): Promise<RunResult> {
  const npm = process.env['npm_execpath'];
  if (npm !== undefined && /npm-cli\.c?js$/.test(npm)) return runOnHost([npm, ...args], options);
  return run('npm', args, { ...options, env: { ...hostEnv(), ...options.env } });
}
