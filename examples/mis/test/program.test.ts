/** The program itself: starting, stopping, being in the way of another, and being killed. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { planOf } from './testing/invented.ts';
import { freshFolder, Program } from './testing/program.ts';
import { RemotePlan } from './testing/remote-plan.ts';

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
    assert.equal(await program.ended(), 1);
    assert.match(program.output, new RegExp(`^Port ${port} is in use by another program\\. .+\n$`));
    other.close();
  });

  it('does not open a data folder that another copy has open', async () => {
    const first = new Program({ ISP_DATA: data });
    await first.ready();
    const second = new Program({ ISP_DATA: data });
    assert.equal(await second.ended(), 1);
    assert.match(second.output, /^Another copy of this system is already running .+\n$/);
    assert.equal(await first.stop('SIGTERM'), 0);
  });

  it('says what is wrong with a setting', async () => {
    const program = new Program({ ISP_DATA: data, PORT: 'http' });
    assert.equal(await program.ended(), 1);
    assert.equal(program.output, 'PORT should be a number from 0 to 65535, and it is “http”.\n');
  });

  it('says what is wrong with a damaged secret, and mends nothing by itself', async () => {
    const folder = freshFolder();
    writeFileSync(path.join(folder, 'session-secret'), 'short\n');
    const program = new Program({ ISP_DATA: folder });
    assert.equal(await program.ended(), 1);
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
    // How far each round gets before the end: into the first save, and further.
    for (const patience of [20, 90, 250, 600]) {
      const program = new Program({ ISP_DATA: data });
      const remote = await RemotePlan.open(await program.ready(), id);
      const { plan } = remote;
      // One save may have been stored whose answer nobody got.
      assert.ok([stored, stored + 1].includes(plan.revision), `${plan.revision} after ${stored}`);
      if (plan.revision > planOf('Theo').revision) {
        assert.equal(plan.outcomes[0]?.statement, `Revision ${plan.revision}`);
      }
      stored = plan.revision;
      setTimeout(() => void program.stop('SIGKILL'), patience);
      for (;;) {
        const saved = await remote.save(`Revision ${stored + 1}`).catch(() => undefined);
        if (saved === undefined) break;
        stored = saved;
      }
      assert.equal(await program.ended(), null, 'killed, not stopped');
    }
    assert.ok(stored > planOf('Theo').revision + 5, 'it was killed in the middle of saving');
    const last = new Program({ ISP_DATA: data });
    const remote = await RemotePlan.open(await last.ready(), id);
    assert.ok(remote.plan.revision >= stored);
    assert.equal(await last.stop('SIGTERM'), 0);
  });
});
