/** What is measured in a page: until it is drawn, what a key costs, and how it scrolls. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { MeasuredPage } from './measured-pages.ts';

/** Looks into every shadow root; in the page, so it can use nothing from here. */
const deepFinder = `(selector) => {
  const found = [];
  const look = (root) => {
    found.push(...root.querySelectorAll(selector));
    for (const one of root.querySelectorAll('*')) if (one.shadowRoot) look(one.shadowRoot);
  };
  look(document);
  return found;
}`;

/** Milliseconds from the beginning of the navigation to the frame that shows the last control. */
export async function untilDrawn(page: Page, address: string, of: MeasuredPage): Promise<number> {
  const { selector, atLeast } = of.controls;
  await page.evaluateOnNewDocument(`{
    const find = ${deepFinder};
    const look = () => find(${JSON.stringify(selector)}).length >= ${atLeast}
      ? requestAnimationFrame(() => setTimeout(() => { window.drawnAt = performance.now(); }))
      : requestAnimationFrame(look);
    requestAnimationFrame(look);
  }`);
  await page.goto(address);
  await page.waitForFunction('window.drawnAt', { timeout: 30_000, polling: 20 });
  return (await page.evaluate('window.drawnAt')) as number;
}

/** Main-thread milliseconds for each key typed at the end of a text, with all that it sets going. */
export async function perKey(page: Page, session: CDPSession, text: string): Promise<number> {
  const keys = 24;
  await page.evaluate(`{
    const field = (${deepFinder})('input, textarea').find((one) => one.value === ${JSON.stringify(text)});
    if (!field) throw new Error('The nested field is not there.');
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }`);
  await page.keyboard.type('ab');
  await rest();
  const before = await taskTime(session);
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.press('a');
    await rest(60);
  }
  await rest();
  return ((await taskTime(session)) - before) / keys;
}

/** The longest frame, and how many were longer than 50 ms, while the page scrolls from top to end. */
export async function scrolling(page: Page): Promise<{ longFrames: number; longest: number }> {
  return (await page.evaluate(`new Promise((done) => {
    const frames = [];
    let last = performance.now();
    const step = (now) => {
      frames.push(now - last);
      last = now;
      const { scrollHeight, clientHeight, scrollTop } = document.scrollingElement;
      if (scrollTop + clientHeight >= scrollHeight - 2) {
        const long = frames.slice(2).filter((one) => one > 50);
        done({ longFrames: long.length, longest: Math.max(...frames.slice(2)) });
      } else {
        window.scrollBy(0, 400);
        requestAnimationFrame(step);
      }
    };
    requestAnimationFrame(step);
  })`)) as { longFrames: number; longest: number };
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

const rest = (milliseconds = 900) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
