import assert from 'node:assert/strict';
import { it } from 'node:test';
import { runNode } from './run.ts';

it('passes on what a program says, and keeps it', async () => {
  let seen = '';
  const write = (text: string): void => void (seen += text);
  const { code, output } = await runNode(['-e', 'console.log(1); process.exit(3)'], { write });
  assert.equal(code, 3);
  assert.equal(output, '1\n');
  assert.equal(seen, output);
});

it('is quiet until a quiet program fails', async () => {
  let seen = '';
  const write = (text: string): void => void (seen += text);
  await runNode(['-e', 'console.log(1)'], { write, quiet: true });
  assert.equal(seen, '');
  await runNode(['-e', 'console.log(2); process.exit(1)'], { write, quiet: true });
  assert.equal(seen, '2\n');
});

it('ends a program that hangs', async () => {
  const write = (): void => undefined;
  const { code, output } = await runNode(['-e', 'setInterval(() => {}, 9)'], {
    write,
    deadline: 300,
  });
  assert.notEqual(code, 0);
  assert.match(output, /stopped after 0\.3 s/);
});
