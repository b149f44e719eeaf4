import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heaviest, weigh, withoutBudget, type Budgets, type Bundle } from './budgets.ts';

const budgets: Budgets = {
  entries: [{ import: 'x/plan', kilobytes: 2, forbidFiles: ['/dist/edit/'] }],
  forbidFilesEverywhere: ['/classic/'],
  forbidTextEverywhere: ['new Function('],
};
const [budget] = budgets.entries;
const part = (file: string, bytes = 9): { file: string; bytes: number } => ({ file, bytes });
const small: Bundle = { text: 'const a=1', parts: [part('x/dist/plan/index.js')], gzipped: 2000 };

function problems(bundle: Partial<Bundle>, bleed: string[] = []): string[] {
  assert.ok(budget);
  return weigh(budget, { ...small, ...bundle }, budgets, bleed).problems;
}

describe('size budgets', () => {
  it('accept a bundle that weighs exactly its budget', () => {
    assert.deepEqual(problems({}), []);
  });

  it('refuse one byte more, and say how much it is', () => {
    assert.match(problems({ gzipped: 2001 }).join(), /2001 bytes, 1 more/);
  });

  it('refuse files that should have been left out', () => {
    assert.match(problems({ parts: [part('x/dist/edit/a.js')] }).join(), /dist\/edit\/a\.js/);
    assert.match(problems({ parts: [part('zod/v4/classic/a.js')] }).join(), /classic/);
  });

  it('refuse text that should have been left out', () => {
    assert.equal(problems({ text: 'new Function("a")' }).length, 1);
    assert.equal(problems({ text: 'fourteen months ago' }, ['fourteen months ago']).length, 1);
  });

  it('say where the weight is', () => {
    const parts = [
      part('node_modules/@x/y/dist/plan/a.js', 3000),
      part('node_modules/@x/y/dist/plan/sections/b.js', 2000),
      part('node_modules/lit/lit.js', 1000),
    ];
    assert.equal(heaviest(parts), '@x/y/dist/plan 5.0, lit 1.0');
  });

  it('notice an entry point without a budget', () => {
    assert.deepEqual(withoutBudget(['x/plan', 'x/edit'], budgets), ['x/edit']);
  });
});
