/** The program itself: starting, stopping, being in the way of another, and being killed. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import type { Plan } from '@isp-kit/core/plan';
import { planOf } from './testing/invented.ts';
import { freshFolder, killPrograms, Program } from './testing/program.ts';
import { RemotePlan } from './testing/remote-plan.ts';

after(killPrograms);

describe('the program', () => {
  const data = freshFolder();
  after(() => rmSync(data, { recursive: true, force: true }));

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`stops cleanly on ${signal}`, async () => {
      const program = new Program({ ISP_DATA: data });
      const address = await program.ready();
      assert.match(address, /^http:\/\/127\.0\.0\.1:\d+$/);
      assert.equal((await fetch(`${address}/sign-in`)).status, 200);
      assert.equal(await program.stop(signal), 0);
      assert.match(program.output, /Stopped\.\n$/);
    });
  }

  it('keeps what only it should read from the other users of the computer', () => {
    assert.equal(statSync(path.join(data, 'session-secret')).mode & 0o077, 0);
  });

  it('says which port is taken, and that it did not start', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const program = new Program({ ISP_DATA: data, PORT: String(port) });
    assert.equal(await program.refusal(), 1);
    assert.match(program.output, new RegExp(`^Port ${port} is in use by another program\\. .+\n$`));
    other.close();
  });

  it('does not open a data folder that another copy has open', async () => {
    const first = new Program({ ISP_DATA: data });
    await first.ready();
    const second = new Program({ ISP_DATA: data });
    assert.equal(await second.refusal(), 1);
    assert.match(second.output, /^Another copy of this system is already running .+\n$/);
    assert.equal(await first.stop('SIGTERM'), 0);
  });

  it('says what is wrong with a setting', async () => {
    const program = new Program({ ISP_DATA: data, PORT: 'http' });
    assert.equal(await program.refusal(), 1);
    assert.equal(program.output, 'PORT should be a number from 0 to 65535, and it is “http”.\n');
  });

  it('says what is wrong with a damaged secret, and mends nothing by itself', async () => {
    const folder = freshFolder();
    writeFileSync(path.join(folder, 'session-secret'), 'short\n');
    const program = new Program({ ISP_DATA: folder });
    assert.equal(await program.refusal(), 1);
    assert.match(program.output, /session-secret is damaged/);
    rmSync(folder, { recursive: true });
  });
});

describe('a server that is killed while saving', () => {
  const data = freshFolder();
  after(() => rmSync(data, { recursive: true, force: true }));

  it('has every save that it said was stored', async () => {
    const { id } = planOf('Theo');
    let stored = planOf('Theo').revision;
    for (const killAfter of [1, 4, 9]) {
      const program = new Program({ ISP_DATA: data });
      const remote = await RemotePlan.open(await program.ready(), id);
      assertStored(remote.plan, stored);
      for (let saves = 0; saves < killAfter; saves++) {
        stored = await remote.save(`Revision ${remote.plan.revision + 1}`);
      }
      // The end comes somewhere within the next save, further in each time.
      setTimeout(() => void program.stop('SIGKILL'), killAfter);
      const answer = await remote.save(`Revision ${stored + 1}`).catch(() => undefined);
      stored = answer ?? stored;
      assert.equal(await program.ended(), null, 'killed, not stopped');
    }
    const last = new Program({ ISP_DATA: data });
    assertStored((await RemotePlan.open(await last.ready(), id)).plan, stored);
    assert.equal(await last.stop('SIGTERM'), 0);
  });
});

/** The last revision that was answered for, or the one under way at the end: whole, and its own. */
function assertStored({ revision, outcomes }: Plan, answered: number): void {
  assert.ok([answered, answered + 1].includes(revision), `${revision} is there after ${answered}`);
  if (revision === planOf('Theo').revision) return;
  assert.equal(outcomes[0]?.statement, `Revision ${revision}`);
}
