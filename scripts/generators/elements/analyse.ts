/** Reads the elements' source and their doc comments into a raw manifest. */
import { globSync, readFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest/schema.js';
// @ts-expect-error The analyzer has no types of its own.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { fromRoot } from '../../running/paths.ts';

const folder = 'packages/isp-components';

/** What an element inherits its documentation from, and the events it raises. */
const shared = ['src/base/isp-element.ts', 'src/elements/fields/form-element.ts'];

export async function analyse(): Promise<Package> {
  const cwd = fromRoot(folder);
  const events = globSync('src/events/*.ts', { cwd }).filter((file) => !file.endsWith('.test.ts'));
  const files = [...publicElements().map(({ file }) => file), ...shared, ...events.sort()];
  const globs = files.flatMap((file) => ['--globs', file]);
  const argv = ['analyze', '--litelement', '--quiet', ...globs];
  return (await (cli as Analyzer)({ argv, cwd, noWrite: true })) as Package;
}

type Analyzer = (options: { argv: string[]; cwd: string; noWrite: boolean }) => Promise<unknown>;

export interface PublicElement {
  tag: string;
  /** The file of its class, from the package. */
  file: string;
}

/** The elements that can be registered, and so can be used: one file in `define/` for each. */
export function publicElements(): PublicElement[] {
  const cwd = fromRoot(folder);
  return globSync('src/define/isp-*.ts', { cwd })
    .sort()
    .map((define) => {
      const text = readFileSync(fromRoot(folder, define), 'utf8');
      const file = /from '\.\.\/(elements\/[^']+\.ts)'/.exec(text)?.[1];
      const tag = /defineElement\('([^']+)'/.exec(text)?.[1];
      if (file === undefined || tag === undefined) {
        throw new Error(`${define} does not register an element of elements/.`);
      }
      return { tag, file: `src/${file}` };
    });
}
