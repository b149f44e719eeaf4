/** Somebody in a window of their own who uses the pages by keyboard alone. */
import assert from 'node:assert/strict';
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { WatchedBrowser } from './browser.ts';
import { Keyboard } from './keyboard.ts';

export type ElementTag = 'isp-plan-viewer' | 'isp-plan-editor' | 'isp-review-form';

/** How long anything may take, in milliseconds. */
const PATIENCE = 20_000;

const abort = (request: HTTPRequest) => void request.abort();

export class Somebody extends Keyboard {
  readonly #browser: WatchedBrowser;

  private constructor(browser: WatchedBrowser, page: Page) {
    super(page, browser.kind);
    this.#browser = browser;
  }

  /** In a window of their own, at this address. */
  static async at(browser: WatchedBrowser, address: string): Promise<Somebody> {
    const page = await browser.window();
    await page.goto(address);
    return new Somebody(browser, page);
  }

  static async signedIn(browser: WatchedBrowser, origin: string, name: string): Promise<Somebody> {
    const somebody = await Somebody.at(browser, `${origin}/`);
    await somebody.chooseRadio(name);
    await somebody.tabTo('Continue');
    await somebody.enterTo(/plan/);
    return somebody;
  }

  /** Opens a child's plan from the list, and one of its pages. */
  async openPlan(child: string, link?: string): Promise<void> {
    await this.tabTo(child);
    await this.enterTo(new RegExp(child));
    if (link === undefined) return;
    await this.tabTo(link);
    await this.enterTo(new RegExp(child));
  }

  /** Moves to a group of radio buttons and on through it by arrow keys. */
  async chooseRadio(name: string): Promise<void> {
    await this.tabToRole('radio');
    for (let arrows = 0; arrows < 60; arrows++) {
      const focused = await this.focused();
      if (focused?.name.startsWith(name)) break;
      await this.press('ArrowDown');
    }
    await this.press(' ');
  }

  /**
   * Goes through one step of a form to its button and presses that: the first answer wherever there
   * is a choice, and `words` in the first text field whose name has the key.
   */
  async fillStep(button: string, words: Readonly<Record<string, string>> = {}): Promise<void> {
    const left = new Map(Object.entries(words));
    await this.walkTo(button, async ({ role, name }) => {
      if (role === 'radio') await this.press(' ');
      const asked = [...left].find(([key]) => name.startsWith(key));
      if (!asked) return;
      left.delete(asked[0]);
      // A list of choices takes letters as a way to an entry.
      await this.page.keyboard.type(asked[1]);
    });
    assert.deepEqual([...left.keys()], [], 'every answer had its question');
    await this.press('Enter');
  }

  /** Cuts the window off from the server, or joins it up again. */
  async goOffline(offline: boolean): Promise<void> {
    if (this.#browser.kind === 'chromium') return this.page.setOfflineMode(offline);
    // Over WebDriver BiDi, Firefox cannot go offline: every request fails instead.
    if (offline) this.page.on('request', abort);
    await this.page.setRequestInterception(offline);
    if (!offline) this.page.off('request', abort);
  }

  /** Waits until the element on the page says this, and gives all that it says. */
  async readUntil(tag: ElementTag, words: string): Promise<string> {
    await this.page.bringToFront();
    const said = await this.#waitFor(tag, words);
    if (this.#browser.kind === 'firefox') await this.#browser.audit(this.page);
    return said;
  }

  async #waitFor(tag: ElementTag, words: string): Promise<string> {
    const until = Date.now() + PATIENCE;
    for (;;) {
      const said = await this.page.evaluate((name) => {
        const frame = document.querySelector(name)?.shadowRoot?.querySelector('.frame');
        return frame instanceof HTMLElement ? frame.innerText : '';
      }, tag);
      if (said.includes(words)) return said;
      if (Date.now() > until) throw new Error(`${tag} did not say “${words}”, but: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
