/** A browser with a page on which every element can be shown in each of its states, as anybody may look at it. */
import { planFixtures } from '@isp-kit/fixtures';
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { planOf } from './rendered.ts';
import { Site } from './site.ts';

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly theme?: string;
  readonly direction?: 'ltr' | 'rtl';
  readonly language?: string;
}

/** The tags that the package publishes. */
export function publishedTags(): string[] {
  const file = new URL('../../custom-elements.json', import.meta.url);
  return [...readFileSync(file, 'utf8').matchAll(/"tagName": "([^"]+)"/g)]
    .map(([, tag = '']) => tag)
    .sort();
}

export class Gallery {
  readonly #site: Site;
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly states: Readonly<Record<string, readonly string[]>>;

  private constructor(
    site: Site,
    opened: { page: Page; devtools: CDPSession; states: Record<string, string[]> },
  ) {
    this.#site = site;
    this.page = opened.page;
    this.devtools = opened.devtools;
    this.states = opened.states;
  }

  /** More script, such as what brings the words of a language, runs on the page too; flags are the browser’s. */
  static async open(more = '', flags: readonly string[] = []): Promise<Gallery> {
    const script = `import { gallery } from './testing/states/page.ts'; globalThis.gallery = gallery;`;
    const site = await Site.open({ gallery: `${more}${script}` }, flags);
    const plans = planFixtures.map(({ name }) => [name, planOf(name)] as const);
    site.pages.set('/plans.json', JSON.stringify(Object.fromEntries(plans)));
    site.pages.set('/', html);
    const page = await site.browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(site.address('/'));
    await page.waitForFunction(() => 'gallery' in globalThis);
    const states = await page.evaluate(() => globalThis.gallery.states());
    const devtools = await page.createCDPSession();
    return new Gallery(site, { page, devtools, states });
  }

  async look(look: Look): Promise<void> {
    const { width = 1280, height = 900, theme } = look;
    await this.page.setViewport({ width, height });
    const css = theme === undefined ? '' : themeText(theme);
    await this.page.evaluate(
      ({ scheme = 'light', direction = 'ltr', language = 'en' }, text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
        Object.assign(document.documentElement, { dir: direction, lang: language });
        document.documentElement.style.colorScheme = scheme;
      },
      look,
      css,
    );
  }

  /** A window as high as the page, so that no bar at its edge covers anything, and all movement done. */
  async whole({ width = 1280 }: Look): Promise<void> {
    const height = await this.page.evaluate(() => document.documentElement.scrollHeight);
    await this.page.setViewport({ width, height: Math.max(height, 600) });
    await this.page.evaluate(async () => {
      // What is only drawn once it is in the window is drawn a frame later.
      for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
      for (const animation of globalThis.gallery.root.getAnimations()) animation.finish();
    });
  }

  show(tag: string, state: string): Promise<void> {
    return this.page.evaluate((one, other) => globalThis.gallery.show(one, other), tag, state);
  }

  /** The media features of the page, by name; none where nothing is said. */
  async media(features: Readonly<Record<string, string>> = {}, media = ''): Promise<void> {
    await this.devtools.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  }

  close(): Promise<void> {
    return this.#site.close();
  }
}

export const themeText = (theme: string): string =>
  readFileSync(new URL(`../../themes/${theme}.css`, import.meta.url), 'utf8');

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Elements</title>
<meta name="viewport" content="width=device-width">
<style>body{margin:0;padding:1rem;background:var(--isp-color-surface,light-dark(#fff,#14181a))}header{color:CanvasText;font:1rem system-ui}</style>
</head><body><header><h1>Elements</h1></header><main></main><script type="module" src="/gallery.js"></script></body></html>`;
