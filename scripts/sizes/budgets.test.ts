import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { budgetsFor, heaviest, weigh, type Budgets, type Load } from './budgets.ts';

const budgets: Budgets = {
  entries: [{ import: 'x/plan', kilobytes: 2, forbidFiles: ['/dist/edit/'] }],
  forbidFilesEverywhere: ['/classic/'],
  forbidTextEverywhere: ['new Function('],
};
const [budget] = budgets.entries;
const part = (file: string, bytes = 9): { file: string; bytes: number } => ({ file, bytes });
const small: Load = { text: 'const a=1', parts: [part('x/dist/plan/index.js')], gzipped: 2000 };
const nothing: Load = { text: '', parts: [], gzipped: 0 };

function problems(load: Partial<Load>, bleed: string[] = []): string[] {
  assert.ok(budget);
  return weigh(budget, { first: { ...small, ...load }, later: nothing }, budgets, bleed).problems;
}

function laterProblems(load: Partial<Load>, laterKilobytes?: number): string[] {
  assert.ok(budget);
  const allowing = laterKilobytes === undefined ? budget : { ...budget, laterKilobytes };
  return weigh(allowing, { first: small, later: { ...nothing, ...load } }, budgets, []).problems;
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

  it('hold what is loaded later by itself, and allow nothing that nobody budgeted', () => {
    assert.deepEqual(laterProblems({ gzipped: 3000 }, 3), []);
    assert.match(laterProblems({ gzipped: 3001 }, 3).join(), /loads later 3001 bytes, 1 more/);
    assert.match(laterProblems({ gzipped: 1 }).join(), /loads later 1 bytes/);
  });

  it('hold what an element adds to a page that has the others', () => {
    const element = { import: 'x/define/a', kilobytes: 2, laterKilobytes: 1, furtherKilobytes: 1 };
    const adding = (further: number) =>
      weigh(element, { first: small, later: nothing, further }, budgets, []);
    assert.deepEqual(adding(1000).problems, []);
    assert.match(adding(1000).summary, /beside the others 1\.0 of 1 kB/);
    assert.match(adding(1001).problems.join(), /adds 1001 bytes .* 1 more/);
    const { furtherKilobytes: _none, ...without } = element;
    const bundle = { first: small, later: nothing, further: 1 };
    assert.match(weigh(without, bundle, budgets, []).problems.join(), /adds 1 bytes/);
  });

  it('let what is kept out of the first load come later, and nothing else that is forbidden', () => {
    assert.deepEqual(laterProblems({ parts: [part('x/dist/edit/a.js')] }), []);
    assert.match(laterProblems({ parts: [part('zod/v4/classic/a.js')] }).join(), /classic/);
    assert.match(laterProblems({ text: 'new Function("a")' }).join(), /new Function/);
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
    const { budgets: found, none } = budgetsFor(['x/plan', 'x/edit'], budgets);
    assert.deepEqual(found, [budget]);
    assert.deepEqual(none, ['x/edit']);
  });

  it('hold every entry point of a form by itself, and one with its own budget by that', () => {
    const each = { import: 'x/rules/*', kilobytes: 1 };
    const own = { import: 'x/rules/b', kilobytes: 2 };
    const subpaths = ['x/rules/a', 'x/rules/b', 'x/rule'];
    const { budgets: found, none } = budgetsFor(subpaths, { ...budgets, entries: [each, own] });
    assert.deepEqual(found, [{ import: 'x/rules/a', kilobytes: 1 }, own]);
    assert.deepEqual(none, ['x/rule']);
  });
});
