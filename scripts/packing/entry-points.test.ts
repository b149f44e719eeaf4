import assert from 'node:assert/strict';
import { it } from 'node:test';
import { entryPoints, moduleSubpaths, type Manifest } from './entry-points.ts';

const manifest: Manifest = {
  name: 'x',
  version: '0.1.0',
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './define/*': { types: './dist/define/*.d.ts', default: './dist/define/*.js' },
    './plans/*': './plans/*',
    './package.json': './package.json',
  },
};
const files = ['dist/define/a.js', 'dist/define/a.d.ts', 'plans/one.json', 'package.json'];

it('fills patterns with the names of the files', () => {
  const points = entryPoints(manifest, files);
  const subpaths = [...new Set(points.map((point) => point.subpath))];
  assert.deepEqual(subpaths, ['.', './define/a', './plans/one.json', './package.json']);
  assert.ok(points.some((point) => point.file === './dist/define/a.d.ts'));
});

it('knows which of them are modules', () => {
  assert.deepEqual(moduleSubpaths(entryPoints(manifest, files)), ['.', './define/a']);
});
