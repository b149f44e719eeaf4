/** Runs the README's core sample in a project that has the packed packages, on the machine's Node. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { runOnHost } from '../packing/host.ts';
import type { Sample } from './samples.ts';

/** Returns what went wrong, or nothing. A sample that prints nothing shows its reader nothing. */
export async function runCoreSample(sample: Sample, project: string): Promise<string | undefined> {
  // The types go and nothing else: an import that the sample does not use must still be there.
  const tsconfigRaw = { compilerOptions: { verbatimModuleSyntax: true } };
  const { code } = await transform(sample.code, { loader: 'ts', tsconfigRaw });
  writeFileSync(path.join(project, 'core-sample.mjs'), code);
  const { code: exit, output } = await runOnHost(['core-sample.mjs'], {
    cwd: project,
    write: () => undefined,
  });
  if (exit !== 0) return `it ended with ${exit}:\n${output.trim()}`;
  return output.trim() === '' ? 'it printed nothing' : undefined;
}
