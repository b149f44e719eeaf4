/** The measures find what is wrong: each is shown something bad, and then the same made good. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Gallery } from './testing/gallery.ts';
import { measureInPage, type Measures } from './testing/measures.ts';

interface Pair {
  readonly bad: string;
  readonly good: string;
}

const words = 'Words that are longer than their box, and go on for a while';

const pairs: Readonly<Record<keyof Measures, Pair>> = {
  narrow: { bad: '<p style="width:900px">a</p>', good: '<p>a</p>' },
  targets: {
    bad: '<button style="width:20px;height:20px">a</button>',
    good: '<button style="width:24px;height:24px">a</button>',
  },
  spaced: {
    bad: `<p style="overflow:hidden;height:1.2em;width:8em">${words}</p>`,
    good: `<p style="width:8em">${words}</p>`,
  },
  forced: {
    bad: '<button class="button" style="border:0;appearance:none">a</button>',
    good: '<button class="button" style="border:1px solid">a</button>',
  },
  moving: {
    bad: '<p style="transition:color 1s">a</p>',
    good: '<p>a</p>',
  },
  printed: {
    bad: '<div class="field"><input type="text" aria-label="a"></div>',
    good: '<div class="field"><textarea style="field-sizing:content;width:30em"></textarea></div>',
  },
};

describe('the measure', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await Gallery.open();
    await gallery.look({ width: 768 });
    await gallery.page.evaluate(measureInPage);
  });
  after(() => gallery.close());

  for (const [name, { bad, good }] of Object.entries(pairs)) {
    it(`“${name}” tells bad from good`, async () => {
      const [ofBad, ofGood] = await gallery.page.evaluate(
        async (measure, texts) => {
          const found: string[][] = [];
          for (const text of texts) {
            const element = document.createElement('div');
            element.attachShadow({ mode: 'open' }).innerHTML = text;
            globalThis.gallery.take(element);
            found.push(await globalThis.measures[measure]());
          }
          return found;
        },
        name as keyof Measures,
        [bad, good],
      );
      assert.equal(ofBad?.length, 1, JSON.stringify(ofBad));
      assert.deepEqual(ofGood, []);
    });
  }
});
