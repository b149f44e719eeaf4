/** A browser, watched: what a page reports against its own policy fails the test, as do errors and what axe objects to. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserName } from '../../../../scripts/browsers/browser-kinds.ts';
import { startOptions } from '../../../../scripts/browsers/start-browser.ts';
import { bundled } from './bundled.ts';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe cannot decide by itself, and why each of these is right as it is. */
const explained: readonly { readonly left: RegExp; readonly because: string }[] = [
  {
    left: /^color-contrast (?:bgOverlap|elmPartiallyObscured|elmPartiallyObscuring) /,
    because:
      'In a window of some height, the bar with the buttons stands over what is at its edge, and the list of parts scrolls. The colours of every state are read in windows that show all of it.',
  },
  { left: /^color-contrast emptyValue /, because: 'A field that is empty has no words to read.' },
];

const isExplained = (said: string) => explained.some(({ left }) => left.test(said));

export class WatchedBrowser {
  readonly kind: BrowserName;
  readonly #browser: Browser;
  readonly #profile: string;
  readonly #inPage: readonly string[];
  /** Everything that should not have happened. */
  readonly complaints: string[] = [];

  private constructor(
    kind: BrowserName,
    started: { browser: Browser; profile: string; inPage: readonly string[] },
  ) {
    this.kind = kind;
    this.#browser = started.browser;
    this.#profile = started.profile;
    this.#inPage = started.inPage;
  }

  static async open(kind: BrowserName): Promise<WatchedBrowser> {
    const options = startOptions(kind);
    const own = await bundled('in-page.ts', 'iife');
    const inPage = [...own.values(), readFileSync(axeFile, 'utf8')];
    const browser = await puppeteer.launch(options);
    return new WatchedBrowser(kind, { browser, profile: options.userDataDir, inPage });
  }

  /** A window of its own, with its own cookies. */
  async window(): Promise<Page> {
    const context = await this.#browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await this.#watch(page);
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** What a test brings about on purpose. */
  forgive(expected: RegExp): void {
    const others = this.complaints.filter((complaint) => !expected.test(complaint));
    this.complaints.splice(0, this.complaints.length, ...others);
  }

  assertNoComplaint(): void {
    // Each test answers for itself alone.
    assert.deepEqual(this.complaints.splice(0), []);
  }

  /** Asks axe about the page as it stands, with every rule on: what it objects to, and what it leaves open. */
  async audit(page: Page): Promise<void> {
    const said = await page.evaluate(() => globalThis.inPage.audit());
    this.complaints.push(...said.filter((one) => !isExplained(one)).map((one) => `axe: ${one}`));
  }

  async #watch(page: Page): Promise<void> {
    const complain = (what: string) => this.complaints.push(what);
    await page.exposeFunction('complainOfPolicy', complain);
    for (const script of this.#inPage) await page.evaluateOnNewDocument(script);
    page.on('pageerror', (error) => complain(`error: ${String(error)}`));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complain(`console: ${message.text()}`);
    });
    // From here on a window stays with the one server that it went to first.
    let home: string | undefined;
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (!protocol.startsWith('http')) {
        if (!['data:', 'about:'].includes(protocol)) complain(`request: ${request.url()}`);
        return;
      }
      home ??= origin;
      if (origin !== home) complain(`request: ${request.url()}`);
    });
  }
}
