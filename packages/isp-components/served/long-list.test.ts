/** A list of hundreds of lines in a window: what is seen, reached, found, heard or printed is all there. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { Gallery } from './testing/gallery.ts';

const MANY = 300;
const state = 'filled: What we are working on';

interface Editor extends HTMLElement {
  plan: { id: string; outcomes: { id: string; statement: string }[] };
  readonly updateComplete: Promise<boolean>;
}

/** What a window has beside what its types say: the search of the browser, as a person uses it. */
interface Searched {
  readonly find: (text: string) => boolean;
}

describe('a list of hundreds of lines', () => {
  let gallery: Gallery;
  before(async () => {
    // As a screen reader makes it: else the browser tells only of what it has drawn.
    gallery = await Gallery.open('', ['--force-renderer-accessibility']);
  });
  after(() => gallery.close());
  beforeEach(async () => {
    await gallery.look({ width: 1000, height: 800 });
    await gallery.show('isp-plan-editor', state);
    await gallery.page.evaluate(async (many) => {
      scrollTo(0, 0);
      const editor = globalThis.gallery.root.host as Editor;
      const plan = structuredClone(editor.plan);
      const line = plan.outcomes[0]!;
      for (let n = 0; n < many; n++) {
        plan.outcomes.push({ ...line, id: crypto.randomUUID(), statement: `Outcome number ${n}.` });
      }
      editor.plan = { ...plan, id: crypto.randomUUID() };
      await editor.updateComplete;
    }, MANY);
    await settled();
  });

  /** Until no card changes any more. */
  async function settled(): Promise<void> {
    let [last, same] = ['', 0];
    while (same < 3) {
      const now = (await whole()).join(' ');
      same = now === last ? same + 1 : 0;
      last = now;
      await gallery.page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  /** Which cards are drawn whole, by their number in the list. */
  const whole = () =>
    gallery.page.evaluate(() =>
      [...globalThis.gallery.root.querySelectorAll('.lines--long > li')].flatMap((item, index) =>
        item.querySelector('.line__remove') ? [index] : [],
      ),
    );

  /** Which cards are in the window. */
  const seen = () =>
    gallery.page.evaluate(() =>
      [...globalThis.gallery.root.querySelectorAll('.lines--long > li')].flatMap((item, index) => {
        const { top, bottom } = item.getBoundingClientRect();
        return bottom > 0 && top < innerHeight ? [index] : [];
      }),
    );

  it('shows whole whatever is scrolled to, and few cards more', async () => {
    for (const part of [0, 0.5, 1]) {
      await gallery.page.evaluate((how) => {
        scrollTo({ top: document.documentElement.scrollHeight * how, behavior: 'instant' });
      }, part);
      await settled();
      const [drawn, inWindow] = [await whole(), await seen()];
      assert.ok(inWindow.length > 0);
      for (const index of inWindow) assert.ok(drawn.includes(index), `card ${index} is in sight`);
      assert.ok(drawn.length < 80, `${drawn.length} are drawn whole`);
    }
  });

  it('is gone through by keys, one card after another, each with all its buttons', async () => {
    await gallery.page.evaluate(() => {
      const [first] = globalThis.gallery.root.querySelectorAll<HTMLElement>('.line__handle');
      first!.focus();
    });
    const buttons = new Map<string, number>();
    for (let press = 0; press < 200; press++) {
      await gallery.page.keyboard.press('Tab');
      const card = await gallery.page.evaluate(
        () => globalThis.gallery.root.activeElement?.closest('.line')?.id ?? '',
      );
      buttons.set(card, (buttons.get(card) ?? 0) + 1);
    }
    const order = await gallery.page.evaluate(() =>
      [...globalThis.gallery.root.querySelectorAll('.lines--long > li > .line')].map(
        ({ id }) => id,
      ),
    );
    const visited = [...buttons.keys()];
    assert.deepEqual(visited, order.slice(0, visited.length));
    // The first three are open, and have fields.
    const folded = visited.slice(3, -1).map((card) => buttons.get(card));
    assert.ok(folded.length > 15);
    assert.deepEqual(new Set(folded), new Set([6]));
  });

  it('is found by a search in the page, which shows it whole', async () => {
    assert.ok(
      await gallery.page.evaluate(() =>
        (globalThis as unknown as Searched).find('Outcome number 250.'),
      ),
    );
    await settled();
    const index = await gallery.page.evaluate(() => {
      const names = [...globalThis.gallery.root.querySelectorAll('.lines--long .line__name')];
      return names.findIndex((name) => name.textContent.includes('number 250.'));
    });
    assert.ok((await seen()).includes(index) && (await whole()).includes(index));
  });

  it('is heard line by line, far off too', async () => {
    const { nodes } = await gallery.devtools.send('Accessibility.getFullAXTree');
    const headings = nodes.filter(({ role }) => role?.value === 'heading');
    const names = new Set(headings.map(({ name }) => String(name?.value).trim()));
    for (let n = 0; n < MANY; n++) assert.ok(names.has(`Outcome number ${n}.`), `${n}`);
  });

  it('is printed to its end', async () => {
    await gallery.media({}, 'print');
    const kinds = await gallery.page.evaluate(() =>
      [...globalThis.gallery.root.querySelectorAll('.lines--long > li')].map(
        (item) => getComputedStyle(item).contentVisibility,
      ),
    );
    await gallery.media();
    assert.deepEqual(new Set(kinds), new Set(['visible']));
  });
});
