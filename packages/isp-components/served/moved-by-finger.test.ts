/** A line of the plan moved by a real finger: what the browser itself does with a touch is part of the gesture. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Gallery } from './testing/gallery.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const state = 'filled: What we are working on';

describe('a finger on the handle of a line', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await Gallery.open();
    const { devtools } = gallery;
    await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
  });
  after(() => gallery.close());
  beforeEach(async () => {
    await gallery.look({ width: 390, height: 760 });
    await gallery.show('isp-plan-editor', state);
    await seeHandle(0);
  });

  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    gallery.devtools.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: touchPoints.map((point, id) => ({ ...point, id, radiusX: 12, radiusY: 12 })),
    });

  const frames = (count: number) =>
    gallery.page.evaluate(async (many) => {
      for (let frame = 0; frame < many; frame++) await new Promise(requestAnimationFrame);
    }, count);

  async function seeHandle(index: number): Promise<void> {
    await gallery.page.evaluate((at) => {
      const handle = globalThis.gallery.root.querySelectorAll('.line__handle')[at];
      handle!.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, index);
    await frames(2);
  }

  /** The middle of what is found, in the window. */
  const middle = (selector: string, index: number): Promise<Point> =>
    gallery.page.evaluate(
      (wanted, at) => {
        const found = globalThis.gallery.root.querySelectorAll(wanted)[at];
        if (!found) throw new Error(`There is no ${wanted}.`);
        const { left, top, width, height } = found.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      },
      selector,
      index,
    );

  const order = () =>
    gallery.page.evaluate(() => {
      const lines = globalThis.gallery.root.querySelectorAll('.lines > li > .line');
      return [...lines].map(({ id }) => id);
    });

  const scrolled = () => gallery.page.evaluate(() => document.scrollingElement!.scrollTop);

  /** From one point to another, as fast as a hand does. */
  async function drag(from: Point, to: Point): Promise<void> {
    await touch('touchStart', from);
    // What drags loads under the finger, the first time.
    await frames(6);
    const steps = 12;
    for (let step = 1; step <= steps; step++) {
      const part = step / steps;
      const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      await touch('touchMove', at);
      await frames(1);
    }
  }

  const left = () =>
    gallery.page.evaluate(
      () => globalThis.gallery.root.querySelectorAll('[data-lifted], [data-drop]').length,
    );

  it('takes the line with it, and leaves it where the bar showed, while the page stays', async () => {
    const [a, b, ...others] = await order();
    const from = await middle('.line__handle', 0);
    await drag(from, { x: from.x, y: from.y + 30 });
    assert.equal(await left(), 1, 'lifted, and still in its place');
    assert.ok(Math.abs((await middle('.line__handle', 0)).y - from.y - 30) < 2, 'under the finger');
    const over = await middle('.lines > li', 1);
    assert.ok(over.y < 760, 'the next line is near, however much is written in them');
    const before = await scrolled();
    await touch('touchMove', { x: from.x, y: over.y + 8 });
    await frames(2);
    assert.equal(await left(), 2, 'with a bar where it would go');
    assert.equal(await scrolled(), before);
    await touch('touchEnd');
    await frames(3);
    assert.deepEqual(await order(), [b, a, ...others]);
    assert.equal(await left(), 0);
    const { y } = await middle(`[id="${a!}"] .line__handle`, 0);
    assert.ok(y > 0 && y < 760, `its handle is in the window: ${y}`);
  });

  it('goes on past the edge of the window, to the end of the list', async () => {
    await gallery.look({ width: 390, height: 320 });
    await frames(1);
    const [a, ...others] = await order();
    const from = await middle('.line__handle', 0);
    await drag(from, { x: from.x, y: 312 });
    await frames(90);
    await touch('touchEnd');
    await frames(3);
    assert.deepEqual(await order(), [...others, a]);
  });

  it('that takes it back leaves everything, and the page, as it was', async () => {
    const before = await order();
    await seeHandle(1);
    const from = await middle('.line__handle', 1);
    await drag(from, { x: from.x, y: from.y + 60 });
    await touch('touchMove', from);
    await touch('touchEnd');
    await frames(3);
    assert.deepEqual(await order(), before);
    assert.equal(await left(), 0);
    const { y } = await middle('.line__handle', 1);
    assert.ok(Math.abs(y - from.y) < 2, `${y}, and it was ${from.y}`);
  });

  it('that only taps lifts the line for keys, and puts it down with the next tap', async () => {
    const before = await order();
    const pressed = (count: number) =>
      gallery.page.waitForFunction(
        (wanted) =>
          globalThis.gallery.root.querySelectorAll('.line__handle[aria-pressed]').length === wanted,
        { timeout: 3000 },
        count,
      );
    for (const lifted of [1, 0]) {
      // Soon after another touch it would be a double tap, or the end of a fling.
      await frames(60);
      const at = await middle('.line__handle', 0);
      await touch('touchStart', at);
      await frames(4);
      await touch('touchEnd');
      await pressed(lifted);
    }
    assert.deepEqual(await order(), before);
  });

  it('beside the handle scrolls the page, and moves no line', async () => {
    const before = await order();
    const from = await middle('.line__toggle', 0);
    const [was, far] = [await scrolled(), 150];
    await drag(from, { x: from.x, y: from.y - far });
    assert.equal(await left(), 0);
    await touch('touchEnd');
    await frames(10);
    assert.ok((await scrolled()) > was + far / 2, 'scrolled');
    assert.deepEqual(await order(), before);
  });

  // Last: the stood-in touch screen taps no more once it was touched by two.
  it('is not disturbed by another finger', async () => {
    const [a, b, ...others] = await order();
    const from = await middle('.line__handle', 0);
    await drag(from, { x: from.x, y: from.y + 30 });
    const over = await middle('.lines > li', 1);
    const first = { x: from.x, y: over.y + 8 };
    await touch('touchMove', first);
    await touch('touchStart', first, { x: 200, y: 700 });
    await touch('touchMove', first, { x: 200, y: 600 });
    await touch('touchEnd', first);
    await frames(2);
    await touch('touchEnd');
    await frames(3);
    assert.deepEqual(await order(), [b, a, ...others]);
  });
});
