/** A page that only offers a calendar to download carries no reader: proven by bundling. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { it } from 'node:test';
import { build } from 'esbuild';

async function filesWith(name: string): Promise<string> {
  const { metafile } = await build({
    stdin: {
      contents: `import { ${name} } from './index.ts'; globalThis.kept = ${name};`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    metafile: true,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {});
  return inputs
    .flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []))
    .join('\n');
}

it('writes without the reader, the schema or the plan', async () => {
  const files = await filesWith('toICalendar');
  assert.match(files, /to-icalendar\.ts/);
  assert.doesNotMatch(files, /ical\.js|\/zod\/|read-|school\//);
});

it('reads replies without the importer of schools’ calendars', async () => {
  const files = await filesWith('readICalendar');
  assert.match(files, /ical\.js/);
  assert.doesNotMatch(files, /\/zod\/|school\//);
});
