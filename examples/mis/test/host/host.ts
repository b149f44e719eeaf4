/** A small host on loopback with the example’s own policy: one plan, its notes, and whoever the address names. */
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { LineNote } from '@isp-kit/core/edit/notes';
import type { Plan } from '@isp-kit/core/plan';
import { Hono } from 'hono';
import { securityHeaders } from '../../src/http/security-headers.ts';
import { bundled } from '../testing/bundled.ts';
import type { Setup } from './setup.ts';

export type Who = Pick<Setup, 'audience' | 'name'> & Partial<Setup>;

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A support plan</title>
<meta name="viewport" content="width=device-width"></head><body><main><h1>A support plan</h1></main>
<script type="module" src="/host-page.js"></script></body></html>`;

export interface Stored {
  plan: Plan;
  notes: readonly LineNote[];
}

/** How long anything may take, in milliseconds. */
const PATIENCE = 20_000;

export class Host {
  readonly #server: ReturnType<typeof createAdaptorServer>;
  readonly origin: string;
  readonly stored: Stored;

  private constructor(server: ReturnType<typeof createAdaptorServer>, stored: Stored) {
    this.#server = server;
    this.stored = stored;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** With this plan, for these people by the names that addresses have for them. */
  static async start(plan: Plan, people: Readonly<Record<string, Who>>): Promise<Host> {
    const scripts = await bundled('../host/host-page.ts', 'esm');
    const stored: Stored = { plan, notes: [] };
    const app = new Hono();
    app.use(securityHeaders);
    app.get('/', (c) => c.html(page));
    app.get('/favicon.ico', (c) => c.body(null, 204));
    app.get('/setup.json', (c) => {
      const nobody = { person: '', suggesting: false, delegations: [] };
      return c.json({ ...nobody, ...people[c.req.query('as') ?? ''], ...stored });
    });
    app.put('/plan.json', async (c) => {
      stored.plan = await c.req.json<Plan>();
      return c.body(null, 204);
    });
    app.put('/notes.json', async (c) => {
      stored.notes = await c.req.json<LineNote[]>();
      return c.body(null, 204);
    });
    app.get('/:script', (c) => {
      const text = scripts.get(c.req.param('script'));
      return text === undefined
        ? c.notFound()
        : c.body(text, 200, { 'Content-Type': 'text/javascript' });
    });
    const server = createAdaptorServer({ fetch: app.fetch });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Host(server, stored);
  }

  /** Waits until what is stored is so: an editor tells of a note when it was made, and the host is asked then. */
  async until(isSo: (stored: Stored) => boolean): Promise<void> {
    const last = Date.now() + PATIENCE;
    while (!isSo(this.stored)) {
      if (Date.now() > last) throw new Error(`never stored: ${isSo.toString()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      if ('closeAllConnections' in this.#server) this.#server.closeAllConnections();
    });
  }
}
