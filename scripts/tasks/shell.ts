/** Runs any program under the pinned Node, with pnpm on the path: `npm run run-task -- shell pnpm …`. */
import { spawn } from 'node:child_process';

const [program = 'pnpm', ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
