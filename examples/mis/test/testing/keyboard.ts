/** Somebody at a keyboard: no mouse, no touching what focus has not reached. */
import assert from 'node:assert/strict';
import type { KeyInput, Page } from 'puppeteer-core';

/** What has focus, through shadow roots, as a screen reader would name it. */
export interface Focused {
  readonly role: string;
  readonly name: string;
  readonly value?: string;
}

/** Further than anybody would go. */
const MOST_TABS = 150;

export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
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

  /** Replaces the text of the field that has focus. */
  async retype(text: string): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.press('KeyA');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.type(text);
  }

  /** Follows the link or presses the button that has focus, to another page. */
  async enterTo(title: RegExp): Promise<void> {
    await Promise.all([this.page.waitForNavigation({ waitUntil: 'load' }), this.press('Enter')]);
    assert.match(await this.page.title(), title);
  }

  async focused(): Promise<Focused | undefined> {
    const handle = await this.page.evaluateHandle(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active;
    });
    const element = handle.asElement();
    if (!element) return undefined;
    const node = await this.page.accessibility.snapshot({ root: element, interestingOnly: false });
    await handle.dispose();
    if (!node) return undefined;
    const { role, name = '', value } = node;
    return { role, name, ...(value !== undefined && { value: String(value) }) };
  }
}
