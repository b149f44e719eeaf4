import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import type { SaveStatus } from './save-controller.ts';
import { SaveRetry } from './save-retry.ts';

const failed = (): SaveStatus => ({ kind: 'failed', retryWhenOnline: true });

/** Runs with timers that go off when told, and a browser that is online or not. */
function staged(online: boolean, first: SaveStatus = failed()) {
  const timers: { run: () => void; ms: number }[] = [];
  const { setTimeout: original } = globalThis;
  globalThis.setTimeout = ((run: () => void, ms: number) => {
    timers.push({ run, ms });
    return timers.length;
  }) as typeof setTimeout;
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
  let status = first;
  let tries = 0;
  const host = { addController: () => undefined } as unknown as ReactiveControllerHost;
  const retry = new SaveRetry(host, {
    status: () => status,
    again: () => {
      tries++;
      status = failed();
    },
  });
  retry.hostConnected();
  retry.hostUpdated();
  return {
    retry,
    timers,
    tries: () => tries,
    becomes: (next: SaveStatus) => {
      status = next;
      retry.hostUpdated();
    },
    end: () => {
      retry.hostDisconnected();
      globalThis.setTimeout = original;
      delete (navigator as { onLine?: boolean }).onLine;
    },
  };
}

describe('a save that is tried again by itself', () => {
  it('waits for the connection while there is none', () => {
    const stage = staged(false);
    expect(stage.timers).to.deep.equal([]);
    expect(stage.retry.waiting).to.be.true;
    dispatchEvent(new Event('online'));
    expect(stage.timers).to.have.length(1);
    stage.timers[0]!.run();
    expect(stage.tries()).to.equal(1);
    stage.end();
  });

  it('waits longer each time while the server is away, and gives up in the end', () => {
    const stage = staged(true);
    for (let i = 0; i < 20 && stage.timers[i]; i++) {
      stage.timers[i]!.run();
      stage.retry.hostUpdated();
    }
    expect(stage.tries()).to.equal(10);
    const waits = stage.timers.map(({ ms }) => ms);
    expect(waits.slice(0, 3)).to.deep.equal([1000, 2000, 4000]);
    expect(Math.max(...waits)).to.equal(60_000);
    dispatchEvent(new Event('online'));
    expect(stage.timers.at(-1)!.ms).to.equal(1000);
    stage.end();
  });

  it('is not tried where the host did not say so, or where it was saved meanwhile', () => {
    const stage = staged(true, { kind: 'failed' });
    expect(stage.timers).to.deep.equal([]);
    stage.becomes(failed());
    stage.becomes({ kind: 'saved' });
    stage.timers[0]!.run();
    expect(stage.tries()).to.equal(0);
    expect(stage.retry.waiting).to.be.false;
    stage.end();
  });
});
