/** Reads the elements' source and their doc comments into a raw manifest. */
import { globSync, readFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest';
// @ts-expect-error The analyzer has no types of its own.
import { create, ts } from '@custom-elements-manifest/analyzer';
// @ts-expect-error Nor has this part of the analyzer.
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { fromRoot } from '../../running/paths.ts';

const folder = 'packages/isp-components';

/** What an element inherits its documentation from, and the events it raises. */
const shared = ['src/base/isp-element.ts', 'src/elements/fields/form-element.ts'];

/** Its command line would write into a manifest of ours, so it is called as a library. */
export function analyse(): Package {
  const cwd = fromRoot(folder);
  const events = globSync('src/events/*.ts', { cwd }).filter((file) => !file.endsWith('.test.ts'));
  const files = [...publicElements().map(({ file }) => file), ...shared, ...events.sort()];
  const { createSourceFile, ScriptTarget } = ts as Compiler;
  const modules = files.map((file) => {
    const text = readFileSync(fromRoot(folder, file), 'utf8');
    return createSourceFile(file, text, ScriptTarget.ES2015, true);
  });
  const plugins = (litPlugin as () => unknown[])();
  const context = { dev: false, thirdPartyCEMs: [] };
  return (create as (of: object) => Package)({ modules, plugins, context });
}

/** The compiler that the analyzer brings, of the version that it reads. */
interface Compiler {
  createSourceFile: (name: string, text: string, target: unknown, parents: boolean) => unknown;
  ScriptTarget: { ES2015: unknown };
}

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
