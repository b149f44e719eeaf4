import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { linesOf } from './lines-of.ts';

/** The lines of text that comes in chunks of these lengths, over and over. */
async function read(text: string, lengths: readonly number[], maxBytes = 1000) {
  const bytes = new TextEncoder().encode(text);
  function* chunks() {
    for (let at = 0, i = 0; at < bytes.length; i++) {
      const length = lengths[i % lengths.length] ?? 1;
      yield bytes.slice(at, at + length);
      at += length;
    }
  }
  const found: (readonly [number, string | undefined])[] = [];
  async function* input() {
    for (const chunk of chunks()) yield await Promise.resolve(chunk);
  }
  for await (const { number, bytes: line } of linesOf(input(), { maxBytes })) {
    found.push([number, line && new TextDecoder('utf-8', { fatal: true }).decode(line)]);
  }
  return found;
}

it('gives the same lines however the bytes arrive', async () => {
  const text = fc.string({ unit: fc.constantFrom('\n', 'a', 'é', '🌳', ' ', '\r', '\n\n') });
  const lengths = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(text, lengths, async (all, sizes) => {
      const expected = all
        .split('\n')
        .map((line, i) => [i + 1, line] as const)
        .filter(([, line]) => line.replace(/[ \r]/g, '') !== '');
      assert.deepEqual(await read(all, sizes), expected);
    }),
  );
});

it('numbers lines as an editor does, blank ones too', async () => {
  assert.deepEqual(await read('\n  \na\r\n\t\n\nb', [3]), [
    [3, 'a\r'],
    [6, 'b'],
  ]);
});

it('keeps nothing of a line that is too long, and goes on after it', async () => {
  const text = `${'x'.repeat(11)}\n${'y'.repeat(10)}\n${' '.repeat(30)}\nz`;
  for (const length of [1, 4, 100]) {
    assert.deepEqual(await read(text, [length], 10), [
      [1, undefined],
      [2, 'y'.repeat(10)],
      [3, undefined],
      [4, 'z'],
    ]);
  }
});

it('gives nothing for nothing', async () => {
  assert.deepEqual(await read('', [1]), []);
  assert.deepEqual(await read('\n', [1]), []);
});
