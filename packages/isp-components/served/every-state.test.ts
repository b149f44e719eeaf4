/**
 * Every element in every state, for those who listen, enlarge, space out, recolour, touch or print.
 *
 * For axe a full product of state, theme, scheme, direction and width would take an hour and say the
 * same thing many times. What is covered instead, with every rule on in each:
 * - every state, wide, left to right, in the default theme by day (a part of the editor that is begun
 *   looks there as one that is filled does, so only the latter);
 * - every state, 320 pixels wide, right to left, the six pairs of theme and scheme by turns;
 * and in `every-colour.test.ts` the colours of the states that hold most of them, in all six.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Gallery, publishedTags } from './testing/gallery.ts';
import { lookAt, nothingFound, type Found } from './testing/look-at.ts';
import { measureInPage } from './testing/measures.ts';

const promises: Readonly<Record<keyof Found, string>> = {
  axe: 'axe objects to nothing, and leaves nothing open that is not explained',
  words: 'every word has come',
  heard: 'every control has a role and a name in the browser’s own accessibility tree',
  wrong: 'whatever is wrong is heard with its message',
  controls: 'what is for reading holds no form control',
  narrow: 'at 400 % nothing needs scrolling sideways, and nothing is cut off',
  targets: 'all that can be pressed is 24 pixels large, or a word of a sentence',
  spaced: 'with the text spaced out, nothing is cut off or spills',
  forced: 'in forced colours every control, what is chosen and what is wrong can be seen',
  moving: 'nothing moves for those who want no movement',
  printed: 'on paper no text of 400 characters is cut off',
};

describe('every state', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await Gallery.open();
    await gallery.page.evaluate(measureInPage);
  });
  after(() => gallery.close());

  it('is that of an element that is published, and each of these has its own', () => {
    assert.deepEqual(Object.keys(gallery.states).sort(), publishedTags());
  });

  for (const tag of publishedTags()) {
    describe(tag, () => {
      const found = nothingFound();
      before(async () => {
        for (const [turn, state] of (gallery.states[tag] ?? []).entries()) {
          await lookAt(gallery, { tag, state, turn }, found);
        }
      });

      for (const [kind, promise] of Object.entries(promises)) {
        it(promise, () => assert.deepEqual(found[kind as keyof Found], []));
      }
    });
  }
});
