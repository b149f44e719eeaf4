import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { startCommand } from './start-command.ts';
import { exitCodeFor } from './supervise.ts';

describe('the exit code', () => {
  it('is success when we were asked to stop, however the program died of it', () => {
    assert.equal(exitCodeFor(0, null, true), 0);
    assert.equal(exitCodeFor(143, null, true), 0);
    assert.equal(exitCodeFor(null, 'SIGTERM', true), 0);
  });

  it('is failure when the program had to be killed, or failed by itself', () => {
    assert.equal(exitCodeFor(null, 'SIGKILL', true), 1);
    assert.equal(exitCodeFor(1, null, true), 1);
    assert.equal(exitCodeFor(null, 'SIGTERM', false), 1);
    assert.equal(exitCodeFor(3, null, false), 3);
  });
});

describe('the start command', () => {
  const manifest = (start?: string): string => JSON.stringify({ scripts: { start } });

  it('starts a plain node script without a shell', () => {
    assert.deepEqual(startCommand(manifest('node --conditions=x server.ts'), '/n'), {
      program: '/n',
      args: ['--conditions=x', 'server.ts'],
      shell: false,
    });
  });

  it('leaves anything else to a shell', () => {
    assert.equal(startCommand(manifest('node a.ts && node b.ts'), '/n').shell, true);
    assert.equal(startCommand(manifest('tsx server.ts'), '/n').shell, true);
  });

  it('says so when there is none', () => {
    assert.throws(() => startCommand('{}', '/n'), /no `start` script/);
  });
});
