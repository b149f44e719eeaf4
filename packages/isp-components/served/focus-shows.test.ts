/** Focus is always seen: a ring around whatever has it, in the window and never under the bar (WCAG 2.2, 2.4.7 and 2.4.11). */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Gallery } from './testing/gallery.ts';
import { measureInPage } from './testing/measures.ts';

const journeys: readonly (readonly [string, string])[] = [
  ['isp-finding-list', 'filled, for staff'],
  ['isp-plan-viewer', 'with links to lines'],
  ['isp-plan-viewer', 'findings'],
  ['isp-plan-editor', 'filled: What we are working on'],
  ['isp-plan-editor', 'filled: Whether the help happened'],
  ['isp-plan-editor', 'error: several fields'],
  ['isp-plan-editor', 'notes open'],
  ['isp-plan-editor', 'conflict'],
  ['isp-plan-editor', 'starters open'],
  ['isp-review-form', 'filled: Help'],
  ['isp-review-form', 'error: The meeting'],
  ['isp-review-form', 'filled: Check before you save'],
];

describe('focus', () => {
  let gallery: Gallery;
  before(async () => {
    gallery = await Gallery.open();
    await gallery.page.evaluate(measureInPage);
  });
  after(() => gallery.close());

  for (const [tag, state] of journeys) {
    for (const [width, height] of [
      [320, 640],
      [1280, 800],
    ] as const) {
      it(`shows along ${tag}, ${state}, ${width} wide`, async () => {
        await gallery.look({ width, height });
        await gallery.show(tag, state);
        const hidden: string[] = [];
        const steps = { Tab: 0, 'Shift+Tab': 0 };
        for (const keys of ['Tab', 'Shift+Tab'] as const) {
          for (; steps[keys] < 60; steps[keys]++) {
            if (keys === 'Shift+Tab') await gallery.page.keyboard.down('Shift');
            await gallery.page.keyboard.press('Tab');
            if (keys === 'Shift+Tab') await gallery.page.keyboard.up('Shift');
            const seen = await gallery.page.evaluate(() => globalThis.measures.focus());
            if (seen === undefined) break;
            hidden.push(...seen.map((one) => `${keys}: ${one}`));
          }
        }
        assert.deepEqual([...new Set(hidden)], []);
        assert.ok(steps.Tab > 0 && steps['Shift+Tab'] > 0, JSON.stringify(steps));
      });
    }
  }
});
