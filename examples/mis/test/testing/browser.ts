/** Chromium, watched: what a page reports against its own policy fails the test, as do errors. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { startOptions } from '../../../../scripts/browsers/start-browser.ts';

export class WatchedBrowser {
  readonly #browser: Browser;
  readonly #profile: string;
  readonly #origin: string;
  /** Everything that should not have happened. */
  readonly complaints: string[] = [];

  private constructor(browser: Browser, profile: string, origin: string) {
    this.#browser = browser;
    this.#profile = profile;
    this.#origin = origin;
  }

  static async open(origin: string): Promise<WatchedBrowser> {
    const options = startOptions('chromium');
    const browser = await puppeteer.launch(options);
    return new WatchedBrowser(browser, options.userDataDir, origin);
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
    rmSync(this.#profile, { recursive: true, force: true });
  }

  /** What a test brings about on purpose. */
  forgive(expected: RegExp): void {
    const others = this.complaints.filter((complaint) => !expected.test(complaint));
    this.complaints.splice(0, this.complaints.length, ...others);
  }

  assertNoComplaint(): void {
    assert.deepEqual(this.complaints, []);
  }

  async #watch(page: Page): Promise<void> {
    const complain = (what: string) => this.complaints.push(what);
    await page.exposeFunction('complainOfPolicy', complain);
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { complainOfPolicy } = globalThis as unknown as {
          complainOfPolicy: (what: string) => void;
        };
        complainOfPolicy(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    page.on('pageerror', (error) => complain(`error: ${String(error)}`));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complain(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== this.#origin && protocol !== 'data:') complain(`request: ${request.url()}`);
    });
  }
}
