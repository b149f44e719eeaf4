/** The import laws, tried on a small tree that breaks each of them once. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';
import { fromRoot } from '../running/paths.ts';

const core = 'packages/isp-core/src';
const components = 'packages/isp-components/src';

/** What each file imports, and the laws that this breaks. */
const tree: Record<string, { text: string; breaks?: string[] }> = {
  [`${core}/kernel/result.ts`]: { text: '' },
  [`${core}/plan/plan.ts`]: { text: `import '../kernel/result.ts'; import 'zod/mini';` },
  [`${core}/plan/index.ts`]: { text: `export * from './plan.ts';` },
  [`${core}/plan/up.ts`]: {
    text: `import type { Edit } from '../edit/edit.ts';`,
    breaks: ['core-plan-points-down'],
  },
  [`${core}/plan/classic.ts`]: { text: `import 'zod';`, breaks: ['core-without-zod-classic'] },
  [`${core}/plan/node.ts`]: {
    text: `import { readFileSync } from 'node:fs';`,
    breaks: ['core-node-only-in-cli'],
  },
  [`${core}/plan/lost.ts`]: { text: `import './nowhere.ts';`, breaks: ['resolvable'] },
  [`${core}/plan/a.ts`]: { text: `import './b.ts';`, breaks: ['no-circular'] },
  [`${core}/plan/b.ts`]: { text: `import type { A } from './a.ts';` }, // reported once, above
  [`${core}/plan/plan.test.ts`]: { text: `import { it } from 'node:test'; import './plan.ts';` },
  [`${core}/plan/leans.ts`]: {
    text: `import './plan.test.ts';`,
    breaks: ['shipped-never-imports-tests'],
  },
  [`${core}/edit/edit.ts`]: {
    text: `import '../plan/index.ts';`,
    breaks: ['file-not-folder-index'],
  },
  [`${core}/edit/judges.ts`]: {
    text: `import '../policy/rules/first.ts';`,
    breaks: ['core-edit-without-policy'],
  },
  [`${core}/migrations/0001-first.ts`]: {
    text: `import '../codes/layers.ts';`,
    breaks: ['core-migrations-are-frozen'],
  },
  [`${core}/codes/layers.ts`]: { text: '' },
  [`${core}/policy/rules/first.ts`]: { text: `import '../../plan/plan.ts';` },
  [`${core}/policy/rules/second.ts`]: {
    text: `import type { rule } from './first.ts';`,
    breaks: ['core-rules-stand-alone'],
  },
  [`${core}/stray/thing.ts`]: { text: '' },
  [`${core}/cli/isp.ts`]: {
    text: `import 'node:fs'; import '../stray/thing.ts';`,
    breaks: ['core-cli-points-down', 'core-knows-its-folders'],
  },
  [`${components}/controllers/findings.ts`]: { text: `import { x } from '@isp-kit/core/plan';` },
  [`${components}/elements/viewer/viewer.ts`]: {
    text: `import type { Plan } from '@isp-kit/core/plan'; import '../../controllers/findings.ts'; import '../fields/text.ts';`,
  },
  [`${components}/elements/viewer/calls.ts`]: {
    text: `import { x } from '@isp-kit/core/plan';`,
    breaks: ['components-core-only-through-bridge'],
  },
  [`${components}/elements/fields/text.ts`]: { text: '' },
  [`${components}/elements/editor/editor.ts`]: {
    text: `import '../viewer/viewer.ts';`,
    breaks: ['components-elements-stand-alone'],
  },
  [`${components}/controllers/knows.ts`]: {
    text: `import type { V } from '../elements/viewer/viewer.ts';`,
    breaks: ['components-bridge-below-elements'],
  },
  [`${components}/base/element.ts`]: {
    text: `import '../controllers/findings.ts';`,
    breaks: ['components-ground-floor'],
  },
  [`${components}/elements/viewer/registers.ts`]: {
    text: `import '../../define/isp-viewer.ts';`,
    breaks: ['components-nothing-imports-define'],
  },
  [`${components}/define/isp-viewer.ts`]: { text: `import '../elements/viewer/viewer.ts';` },
  [`${components}/controllers/deep.ts`]: {
    text: `import '@isp-kit/core/src/plan/plan.ts';`,
    breaks: ['resolvable'],
  },
  [`${components}/controllers/reaches.ts`]: {
    text: `import '../../../isp-core/src/plan/plan.ts';`,
    breaks: ['no-reach-into-packages'],
  },
  [`${components}/controllers/invents.ts`]: {
    text: `import '@isp-kit/fixtures';`,
    breaks: ['shipped-never-imports-fixtures'],
  },
  'packages/isp-fixtures/src/index.ts': { text: '' },
};

const manifests: Record<string, object> = {
  'packages/isp-core': {
    name: '@isp-kit/core',
    exports: { './plan': { '@isp/source': './src/plan/plan.ts' } },
    dependencies: { zod: '*' },
  },
  'packages/isp-components': {
    name: '@isp-kit/components',
    dependencies: { '@isp-kit/core': '*', '@isp-kit/fixtures': '*' },
  },
  'packages/isp-fixtures': {
    name: '@isp-kit/fixtures',
    exports: { '.': { '@isp/source': './src/index.ts' } },
  },
};

let root = '';
const broken = new Map<string, string[]>();

before(async () => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'isp-laws-')));
  for (const [file, { text }] of Object.entries(tree)) put(file, text);
  for (const [folder, text] of Object.entries(manifests)) {
    put(`${folder}/package.json`, JSON.stringify(text));
  }
  link(fromRoot('packages/isp-core/node_modules/zod'), 'packages/isp-core/node_modules/zod');
  for (const name of ['core', 'fixtures']) {
    const place = `packages/isp-components/node_modules/@isp-kit/${name}`;
    link(path.join(root, `packages/isp-${name}`), place);
  }
  const { enhancedResolveOptions, ...options } = config.options;
  const ruleSet = { forbidden: config.forbidden };
  const settings = { ...options, baseDir: root, ruleSet, validate: true };
  const { output } = await cruise(['packages'], settings, enhancedResolveOptions);
  for (const { rule, from } of (output as ICruiseResult).summary.violations) {
    broken.set(from, [...new Set([...(broken.get(from) ?? []), rule.name])].sort());
  }
});

after(() => rmSync(root, { recursive: true, force: true }));

function put(file: string, text: string): void {
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

function link(target: string, place: string): void {
  mkdirSync(path.join(root, path.dirname(place)), { recursive: true });
  symlinkSync(realpathSync(target), path.join(root, place));
}

describe('the import laws', () => {
  for (const [file, { breaks = [] }] of Object.entries(tree)) {
    it(`${file.replace('packages/isp-', '')}: ${breaks.join(', ') || 'none broken'}`, () => {
      assert.deepEqual(broken.get(file) ?? [], breaks);
    });
  }
});
