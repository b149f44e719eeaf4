/**
 * Runs the example, a small school's system with every element in it, in this terminal. Builds
 * first what has changed, and stops cleanly on Ctrl-C and on SIGTERM.
 */
import { readFileSync } from 'node:fs';
import { build } from '../building/build.ts';
import { mis, packages } from '../building/units.ts';
import { fromRoot } from '../running/paths.ts';
import { startCommand } from '../running/start-command.ts';
import { superviseUntilExit } from '../running/supervise.ts';

try {
  await build([...packages, mis], { write: (text) => process.stdout.write(text) });
  const manifest = readFileSync(fromRoot(mis.folder, 'package.json'), 'utf8');
  const { program, args, shell } = startCommand(manifest, process.execPath);
  process.exitCode = await superviseUntilExit(program, args, {
    cwd: fromRoot(mis.folder),
    shell,
    patience: 8_000,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
