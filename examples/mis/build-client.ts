/**
 * Bundles the pages' scripts into public/build. Run with `--conditions=@isp/source` it takes ISP
 * Kit from its sources; without, from its built packages, as a vendor does.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const fromSource = process.execArgv.includes('--conditions=@isp/source');

rmSync(`${here}public/build`, { recursive: true, force: true });
await build({
  absWorkingDir: here,
  entryPoints: ['src/client/*-page.ts'],
  outdir: 'public/build',
  bundle: true,
  format: 'esm',
  // What the pages share is loaded once.
  splitting: true,
  chunkNames: 'shared-[hash]',
  minify: true,
  target: 'es2023',
  conditions: fromSource ? ['@isp/source'] : [],
  logLevel: 'warning',
});
