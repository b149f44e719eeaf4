/** Somebody at a keyboard: no mouse, no touching what focus has not reached. */
import assert from 'node:assert/strict';
import type { KeyInput, Page } from 'puppeteer-core';
import type { BrowserName } from '../../../../scripts/browsers/browser-kinds.ts';
import type { Focused } from './focused.ts';

const unspaced = (name: string) => name.replaceAll(/\s/g, '');

/** Further than anybody would go. */
const MOST_TABS = 150;

/** A page that goes on contradicting the browser after so many questions is wrong. */
const MOST_QUESTIONS = 5;

export class Keyboard {
  readonly page: Page;
  readonly #kind: BrowserName;

  constructor(page: Page, kind: BrowserName) {
    this.page = page;
    this.#kind = kind;
  }

  async press(key: KeyInput, times = 1): Promise<void> {
    for (let done = 0; done < times; done++) await this.page.keyboard.press(key);
  }

  /** Moves on by Tab until focus is on something of this name. */
  tabTo(name: string | RegExp): Promise<Focused> {
    const fits = (found: string) => (typeof name === 'string' ? found === name : name.test(found));
    return this.#tabUntil((focused) => fits(focused.name), String(name));
  }

  tabToRole(role: string): Promise<Focused> {
    return this.#tabUntil((focused) => focused.role === role, `a ${role}`);
  }

  async #tabUntil(isIt: (focused: Focused) => boolean, what: string): Promise<Focused> {
    const passed: string[] = [];
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      await this.press('Tab');
      const focused = await this.focused();
      if (focused && isIt(focused)) return focused;
      passed.push(focused?.name ?? '(nothing)');
    }
    throw new Error(`Tab did not reach ${what}. It passed: ${passed.join(' | ')}`);
  }

  /** Moves on by Tab to a button, and says on the way what has focus. */
  async walkTo(name: string, onTheWay: (focused: Focused) => Promise<void>): Promise<void> {
    for (;;) {
      const focused = await this.#tabUntil(() => true, name);
      if (focused.name === name) return;
      await onTheWay(focused);
    }
  }

  /** What has focus on the way, so many presses of Tab on; what is no control at all is left out. */
  async pass(tabs: number): Promise<readonly Focused[]> {
    const passed: Focused[] = [];
    for (let tab = 0; tab < tabs; tab++) {
      await this.press('Tab');
      const focused = await this.focused();
      if (focused) passed.push(focused);
    }
    return passed;
  }

  /** Replaces the text of the field that has focus. */
  async retype(text: string): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.press('a');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.type(text);
  }

  /** Follows the link or presses the button that has focus, to another page. */
  async enterTo(title: RegExp): Promise<void> {
    await Promise.all([this.page.waitForNavigation({ waitUntil: 'load' }), this.press('Enter')]);
    assert.match(await this.page.title(), title);
  }

  async focused(): Promise<Focused | undefined> {
    const asked = () => this.page.evaluate(() => globalThis.inPage.focused());
    let focused = await asked();
    if (this.#kind !== 'chromium') return focused;
    // The page’s own answer is held against the browser’s, where that can be asked.
    for (let again = 0; focused; again++) {
      const { role, name } = await this.#heard();
      // The two differ in where they put spaces between the parts of a label.
      if (unspaced(focused.name) === unspaced(name)) return focused;
      // A name may change between the two questions, when a part of the page that came later says more.
      assert.ok(again < MOST_QUESTIONS, `a ${role} is “${focused.name}”, but heard as “${name}”`);
      focused = await asked();
    }
    return undefined;
  }

  /** What has focus as the browser tells it to a screen reader. */
  async #heard(): Promise<{ role: string; name: string }> {
    const handle = await this.page.evaluateHandle(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active as Element;
    });
    const node = await this.page.accessibility.snapshot({ root: handle, interestingOnly: false });
    await handle.dispose();
    return { role: node?.role ?? '', name: node?.name ?? '' };
  }
}
