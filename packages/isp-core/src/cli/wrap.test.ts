import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { wrap } from './wrap.ts';

it('breaks at spaces, indents what follows, and keeps line breaks', () => {
  const long = 'x'.repeat(39);
  assert.equal(wrap(`${long} ${long} y\nnew`), `${long} ${long}\ny\nnew`);
  assert.equal(wrap(`${long} ${long} y\nnew`, { first: '- ' }), `- ${long}\n  ${long} y\n  new`);
  assert.equal(wrap(`${long} ${long}`, { first: ' ', rest: '   ' }), ` ${long} ${long}`);
});

it('loses no word, and is never wider than 80 columns unless one word is', () => {
  const word = fc.string({
    minLength: 1,
    maxLength: 90,
    unit: fc.constantFrom('a', 'é', 'ß', '-'),
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const text = wrap(words.join(' '), { first: '  - ' });
      assert.deepEqual(text.split(/\s+/).slice(2), words);
      for (const line of text.split('\n')) {
        assert.ok(
          line.length <= 80 || line.trim().replace(/^- /, '').split(' ').length === 1,
          line,
        );
      }
    }),
  );
});
