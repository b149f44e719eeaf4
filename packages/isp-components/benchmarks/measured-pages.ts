/** Bundles each page as its users would, and serves it on loopback to the browser that measures. */
import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { build, type Metafile } from 'esbuild';

const here = import.meta.dirname;
const cache = path.join(here, '../../../.cache/benchmark-peers');

export interface MeasuredPage {
  readonly name: string;
  /** From this folder. */
  readonly script: string;
  /** Finds, under any shadow root, what the page is for; it is drawn once there are so many. */
  readonly controls: { readonly selector: string; readonly atLeast: number };
  /** The words in a field of a repeated group, to type after; none where there is no such field. */
  readonly nestedText?: string;
  /** Further answers of the server, by path. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

/** The peers are not part of this workspace: they are fetched from npm when they are first measured. */
export function peersFolder(): string {
  mkdirSync(cache, { recursive: true });
  cpSync(path.join(here, 'peers'), path.join(cache, 'peers'), { recursive: true });
  cpSync(path.join(here, 'neutral-form.ts'), path.join(cache, 'neutral-form.ts'));
  const peers = path.join(cache, 'peers');
  if (!existsSync(path.join(peers, 'node_modules'))) {
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
    execFileSync('npm', ['install', ...quiet], { cwd: peers, stdio: 'inherit' });
  }
  return peers;
}

export class PageServer {
  readonly #server: Server;
  readonly #files: Map<string, { type: string; body: string }>;

  private constructor(server: Server, files: Map<string, { type: string; body: string }>) {
    this.#server = server;
    this.#files = files;
  }

  static async start(): Promise<PageServer> {
    const files = new Map<string, { type: string; body: string }>();
    const server = createServer((request, response) => {
      const file = files.get(request.url ?? '');
      response.writeHead(file ? 200 : 404, {
        'content-type': file?.type ?? 'text/plain',
        'cache-control': 'no-store',
      });
      response.end(file?.body);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return new PageServer(server, files);
  }

  /** Puts the page up, and gives its address. */
  async put(page: MeasuredPage): Promise<string> {
    const base = `/${page.name.replaceAll(/[^a-z0-9]+/gi, '-')}/`;
    const script = page.script.startsWith('/') ? page.script : path.join(here, page.script);
    const { outputFiles, metafile } = await build({
      entryPoints: { page: script },
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      target: 'es2023',
      outdir: '/',
      write: false,
      metafile: true,
      conditions: ['@isp/source', 'production'],
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    for (const { path: name, text } of outputFiles) {
      this.#files.set(base + path.basename(name), { type: 'text/javascript', body: text });
    }
    for (const [name, value] of Object.entries(page.answers ?? {})) {
      this.#files.set(base + name, { type: 'application/json', body: JSON.stringify(value) });
    }
    this.#files.set(base, {
      type: 'text/html',
      body: document(page.name, importsOf(metafile), Object.keys(page.answers ?? {})),
    });
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${base}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

/** What the page’s script imports from the start: named in the page, as hosts’ own build tools do. */
function importsOf({ outputs }: Metafile): string[] {
  const all = new Set<string>();
  const follow = (file: string) => {
    for (const { path: imported, kind } of outputs[file]?.imports ?? []) {
      if (kind !== 'import-statement' || all.has(imported)) continue;
      all.add(imported);
      follow(imported);
    }
  };
  const entry = Object.keys(outputs).find((file) => path.basename(file) === 'page.js');
  if (entry !== undefined) follow(entry);
  return [...all].map((file) => path.basename(file));
}

/** A page names what its script will ask for, so that it is on its way while the script is: the others have their answers in the script. */
const document = (
  title: string,
  imports: readonly string[],
  answers: readonly string[],
): string => {
  const preloads = imports.map((file) => `<link rel="modulepreload" href="${file}">`).join('');
  const asked = answers
    .map((file) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="${file}">`)
    .join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${asked}${preloads}<main></main><script type="module" src="page.js"></script></html>`;
};
