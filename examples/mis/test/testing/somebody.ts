/** Somebody in a window of their own who uses the pages by keyboard alone. */
import assert from 'node:assert/strict';
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

  /**
   * Goes through one step of a form to its button and presses that: the first answer wherever there
   * is a choice, and `words` in the first text field whose name has the key.
   */
  async fillStep(button: string, words: Readonly<Record<string, string>> = {}): Promise<void> {
    const left = new Map(Object.entries(words));
    await this.walkTo(button, async ({ role, name }) => {
      if (role === 'radio') await this.press('Space');
      const asked = [...left].find(([key]) => name.startsWith(key));
      if (!asked) return;
      left.delete(asked[0]);
      // A list of choices takes letters as a way to an entry.
      await this.page.keyboard.type(asked[1]);
    });
    assert.deepEqual([...left.keys()], [], 'every answer had its question');
    await this.press('Enter');
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
