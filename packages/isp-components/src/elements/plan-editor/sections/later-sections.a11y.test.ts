import type { PlanFixtureName } from '@isp-kit/fixtures';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { bareKeys } from '../../../testing/bare-keys.ts';
import { openLater, unnamed } from '../testing/later.ts';
import { drawn, save, stage, type Stage } from '../testing/stage.ts';

/** Each part, with a plan that has much in it. */
const filled: Readonly<Record<string, PlanFixtureName>> = {
  'Whether the help happened': 'year-4-not-delivered',
  'Progress, seen day by day': 'year-2-hands-and-balance',
  'Advice from professionals': 'year-2-hands-and-balance',
  'Time in a base': 'year-9-inclusion-base',
  'EHC plan': 'year-3-two-packages',
  Moves: 'year-5-moved-in-october',
  Concerns: 'year-4-not-delivered',
  Documents: 'year-4-not-delivered',
  'Other plans': 'college-kitchen-and-key',
  'Help in full': 'year-3-two-packages',
  'Why there is a plan': 'year-3-two-packages',
};

const empty: PlanFixtureName = 'nursery-noise-and-change';

async function openAll(scene: Stage): Promise<void> {
  for (const toggle of scene.root.querySelectorAll<HTMLElement>('.line__toggle')) {
    if (toggle.getAttribute('aria-expanded') === 'false') toggle.click();
  }
  await drawn(scene);
  for (const details of scene.root.querySelectorAll('details')) details.open = true;
  await drawn(scene);
}

async function isSound(scene: Stage, width: number): Promise<void> {
  await expect(scene.editor).to.be.accessible();
  expect(bareKeys(scene.editor)).to.deep.equal([]);
  expect(unnamed(scene)).to.deep.equal([]);
  expect(document.documentElement.scrollWidth).to.be.at.most(width);
}

for (const width of [320, 1280]) {
  describe(`later parts of the editor, ${width} wide, have nothing that axe objects to`, () => {
    before(() => setViewport({ width, height: 900 }));
    after(() => setViewport({ width: 800, height: 600 }));

    for (const [title, name] of Object.entries(filled)) {
      it(`${title}: filled`, async () => {
        const scene = await stage({ name });
        await openLater(scene, title);
        await openAll(scene);
        await isSound(scene, width);
      });

      it(`${title}: empty, then begun and wrong`, async () => {
        const scene = await stage({ name: empty });
        await openLater(scene, title);
        await isSound(scene, width);
        scene.root.querySelector<HTMLElement>('.section [id$="-add"]')?.click();
        await drawn(scene);
        scene.root.querySelector<HTMLElement>('[id$="-enter"]')?.click();
        const digits = scene.root.querySelector<HTMLInputElement>(
          '.section :is(.control--day, .control--number)',
        )!;
        digits.value = '9999999999';
        digits.dispatchEvent(new Event('input'));
        await save(scene);
        expect(scene.root.querySelector('.section [aria-invalid]')).not.to.equal(null);
        await isSound(scene, width);
      });
    }
  });
}
