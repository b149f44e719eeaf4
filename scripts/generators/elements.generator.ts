/** What is published about the elements for people's editors and frameworks, from the elements' own comments. */
import { readFileSync } from 'node:fs';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { fromRoot } from '../running/paths.ts';
import { elementTypes } from './elements/element-types.ts';
import { analyse } from './elements/analyse.ts';
import { elementDeclarations, filesByClass, manifestOf } from './elements/manifest.ts';
import { referencePage } from './elements/reference-page.ts';
import { banner, type Generator } from './generator.ts';

const folder = 'packages/isp-components';

/** What the makers of editor data say of their own doings is nothing that anybody asked for. */
const quiet = { hideLogs: true };

export const generator: Generator = {
  name: 'elements',
  generate() {
    const raw = analyse();
    const declarations = elementDeclarations(raw);
    const files = filesByClass(raw);
    const manifest = manifestOf(declarations);
    // Each maker works on the manifest that it is given, so each gets its own.
    const own = () => structuredClone(manifest) as Parameters<typeof getVsCodeHtmlCustomData>[0];
    const webTypes = getWebTypesData(own(), quiet);
    return {
      [`${folder}/custom-elements.json`]: tidy(JSON.stringify(manifest)),
      [`${folder}/editor-data/vscode.html-custom-data.json`]: tidy(
        getVsCodeHtmlCustomData(own(), quiet),
      ),
      [`${folder}/editor-data/vscode.css-custom-data.json`]: tidy(
        getVsCodeCssCustomData(own(), quiet),
      ),
      [`${folder}/editor-data/web-types.json`]: tidy(named(webTypes)),
      'docs/src/content/docs/reference/elements.md': referencePage(declarations),
      [`${folder}/src/frameworks/element-types.gen.ts`]: elementTypes(declarations, {
        banner: banner(`${folder}/src/elements`),
        fileOf: (name) => files.get(name) ?? '',
      }),
    };
  },
};

/** Without the address of a schema, which is for whoever writes such files, not for who reads them. */
function tidy(text: string): string {
  const { $schema: _schema, ...data } = JSON.parse(text) as Record<string, unknown>;
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Its maker names it after the folder that it runs in. */
function named(webTypes: string): string {
  const manifest = readFileSync(fromRoot(folder, 'package.json'), 'utf8');
  const { name, version } = JSON.parse(manifest) as { name: string; version: string };
  return JSON.stringify({ ...(JSON.parse(webTypes) as object), name, version });
}
