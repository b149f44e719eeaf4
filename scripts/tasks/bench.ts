/** Runs the benchmarks one after another. They compare in the same run; they are never tests. */
import { globSync } from 'node:fs';
import { fromRoot } from '../running/paths.ts';
import { runNode } from '../running/run.ts';

for (const file of globSync('packages/*/benchmarks/*.bench.ts', { cwd: fromRoot() }).sort()) {
  console.log(`\n${file}`);
  const { code } = await runNode(['--conditions=@isp/source', fromRoot(file)], {
    cwd: fromRoot(),
    write: (text) => process.stdout.write(text),
  });
  if (code !== 0) process.exitCode = 1;
}
