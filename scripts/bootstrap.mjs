// The door: any Node from 20 on runs this file, and everything behind it runs under the Node and
// pnpm pinned in toolchain.json. Plain JavaScript with no dependency, because nothing is installed
// yet when it starts. Usage: node scripts/bootstrap.mjs <task> [arguments]
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const oldest = 20;
if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(
    `ISP Kit needs Node ${oldest} or later to start, and this is Node ${process.versions.node}: install a current Node, then run the command again.`,
  );
  process.exit(2);
}

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const tasks = path.join(root, 'scripts', 'tasks');
const steps = path.join(root, 'scripts', 'steps');

/** The names of the TypeScript files in a folder, tests left out. */
function namesIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3));
}

/** A task is a file in tasks/; a step of `npm test` can be named in its place and runs alone. */
function commandFor(task, rest) {
  const file = path.join(tasks, `${task}.ts`);
  if (/^[a-z-]+$/.test(task) && existsSync(file)) return [file, ...rest];
  if (namesIn(steps).includes(task)) return [path.join(tasks, 'test.ts'), '--only', task, ...rest];
  console.error(
    `There is no task called "${task}". Tasks: ${namesIn(tasks).join(', ')}. Steps of the test: ${namesIn(steps).join(', ')}.`,
  );
  process.exit(2);
}

/**
 * Runs the task and lives exactly as long as it does. A signal sent to this process alone is passed
 * on, once; one typed at a terminal has already reached the whole group, and a second one could turn
 * a clean stop into a forced one.
 */
function runUntilDone(program, args, env) {
  const child = spawn(program, args, { cwd: root, env, stdio: 'inherit' });
  let asked = false;
  const stop = (signal) => {
    const alreadySent = asked || (signal === 'SIGINT' && process.stdin.isTTY);
    asked = true;
    if (!alreadySent) child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  // npm hands its signals to a shell, which dies of them and tells nobody: losing the parent is
  // then the only sign that we should stop.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid === parent || stop('SIGTERM'), 100).unref();
  }
  child.on('error', (error) => {
    console.error(`The task could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    process.exit(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1));
  });
}

const { explain, findToolchain, insideToolchain } = await import('./bootstrap/toolchain.mjs');
const { installIfNeeded } = await import('./bootstrap/install.mjs');

const [task = 'test', ...rest] = process.argv.slice(2);
const command = commandFor(task, rest[0] === '--' ? rest.slice(1) : rest);
try {
  const toolchain = insideToolchain() ?? (await findToolchain(root));
  await installIfNeeded(root, toolchain);
  runUntilDone(toolchain.node, command, toolchain.env);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
