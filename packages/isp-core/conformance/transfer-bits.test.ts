/** No bit of a file can be turned without the file being refused. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transferSamples } from './transfer-samples.ts';

const { samples, open } = await transferSamples();

for (const { name, file } of samples) {
  test(`every single bit of a file that is ${name}`, async () => {
    assert.ok((await open(file)).ok, 'the file itself opens');
    const bytes = Buffer.from(file);
    const opened: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const at = bit >> 3;
      bytes[at]! ^= 1 << (bit & 7);
      if ((await open(bytes)).ok) opened.push(bit);
      bytes[at]! ^= 1 << (bit & 7);
    }
    assert.deepEqual(opened, []);
  });
}
