/** The states that hold most colours, in every theme, by day and by night: axe reads each word on its ground. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Gallery } from './testing/gallery.ts';
import { unexplained } from './testing/explained.ts';
import { themes } from './testing/look-at.ts';

const colourful: Readonly<Record<string, readonly string[]>> = {
  'isp-finding-list': ['filled, for staff'],
  'isp-plan-viewer': ['findings', 'changed since', 'easy-read'],
  'isp-plan-editor': ['error: several fields', 'conflict', 'notes open', 'advice explained'],
  'isp-review-form': ['error: The meeting', 'filled: Help', 'saved'],
};

describe('the colours', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await Gallery.open();
  });
  after(() => gallery.close());

  for (const [tag, states] of Object.entries(colourful)) {
    for (const state of states) {
      it(`of ${tag}, ${state}, can be read in every theme`, async () => {
        await gallery.look({});
        await gallery.show(tag, state);
        for (const theme of themes) {
          await gallery.look(theme);
          await gallery.whole(theme);
          const { violations, incomplete } = await gallery.page.evaluate(() =>
            globalThis.gallery.audit({ runOnly: ['color-contrast'] }),
          );
          const found = [...violations, ...unexplained(incomplete, state)];
          assert.deepEqual(found, [], `${theme.theme} ${theme.scheme}`);
        }
      });
    }
  }
});
