/** Builds the packages and the example; with --force, also what has not changed. */
import { build } from '../building/build.ts';
import { mis, packages } from '../building/units.ts';

try {
  const built = await build([...packages, mis], {
    write: (text) => process.stdout.write(text),
    force: process.argv.includes('--force'),
  });
  if (built.length === 0) console.log('Nothing has changed since the last build.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
