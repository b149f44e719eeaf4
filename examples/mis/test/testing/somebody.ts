/** Somebody in a window of their own who uses the pages by keyboard alone. */
import type { Page } from 'puppeteer-core';
import type { WatchedBrowser } from './browser.ts';
import { Keyboard } from './keyboard.ts';

export type ElementTag = 'isp-plan-viewer' | 'isp-plan-editor' | 'isp-review-form';

export class Somebody extends Keyboard {
  static async signedIn(browser: WatchedBrowser, origin: string, name: string): Promise<Somebody> {
    const page: Page = await browser.window();
    const somebody = new Somebody(page);
    await page.goto(`${origin}/`);
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
    await this.press('Space');
  }

  /** Waits until the element on the page says this, and gives all that it says. */
  async readUntil(tag: ElementTag, words: string): Promise<string> {
    await this.page.bringToFront();
    await this.page.waitForFunction(
      (name, wanted) => {
        const frame = document.querySelector(name)?.shadowRoot?.querySelector('.frame');
        return frame instanceof HTMLElement && frame.innerText.includes(wanted);
      },
      { polling: 100 },
      tag,
      words,
    );
    return this.page.$eval(`${tag} >>> .frame`, (frame) => (frame as HTMLElement).innerText);
  }
}
