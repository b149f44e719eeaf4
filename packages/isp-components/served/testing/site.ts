/** A site on this machine with one page, the scripts that it asks for, and a browser that looks at it. */
import { build as bundle, type Plugin } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { startOptions } from '../../../../scripts/browsers/start-browser.ts';

export class Site {
  readonly #server: Server;
  readonly #folder: string;
  readonly browser: Browser;
  /** What the site answers with, by path. */
  readonly pages = new Map<string, string>();

  private constructor(server: Server, folder: string, browser: Browser) {
    this.#server = server;
    this.#folder = folder;
    this.browser = browser;
  }

  /** Each script is the source of a module that pages may load by its name, as `/page.js`; flags are the browser’s. */
  static async open(
    scripts: Readonly<Record<string, string>>,
    flags: readonly string[] = [],
  ): Promise<Site> {
    const folder = mkdtempSync(path.join(tmpdir(), 'isp-served-'));
    const resolveDir = fileURLToPath(new URL('..', import.meta.url));
    await bundle({
      entryPoints: Object.keys(scripts),
      plugins: [sourcesIn(scripts, resolveDir)],
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['@isp/source', 'development'],
      outdir: folder,
    });
    const server = createServer();
    const options = startOptions('chromium');
    const args = [...(options.args ?? []), ...flags];
    const browser = await puppeteer.launch({ ...options, args });
    const site = new Site(server, folder, browser);
    server.on('request', (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const page = site.pages.get(pathname);
      if (page !== undefined) {
        response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
      } else if (pathname.endsWith('.js')) {
        response
          .setHeader('content-type', 'text/javascript')
          .end(readFileSync(path.join(folder, path.basename(pathname))));
      } else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return site;
  }

  address(page: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${page}`;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await new Promise((done) => this.#server.close(done));
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** The entry points come from memory, and look for what they import from the given folder. */
const sourcesIn = (scripts: Readonly<Record<string, string>>, resolveDir: string): Plugin => ({
  name: 'scripts',
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ path: name, kind }) =>
      kind === 'entry-point' ? { path: name, namespace: 'scripts' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'scripts' }, ({ path: name }) => ({
      contents: scripts[name] ?? '',
      resolveDir,
    }));
  },
});

/** A whole page around some content; `scripts` are loaded in their order. */
export const pageOf = (content: string, scripts: readonly string[] = []) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plan</title><body style="margin:0">${content}${scripts
    .map((name) => `<script type="module" src="/${name}.js"></script>`)
    .join('')}</body></html>`;
