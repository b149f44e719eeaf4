import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { drawn, openPart, stage, type Stage } from './testing/stage.ts';

const bar = ({ root }: Stage) => root.querySelector('.bar')!.getBoundingClientRect();

describe('on a phone, the bar with Save', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('never covers what has focus', async () => {
    const scene = await stage();
    for (const { id } of scene.given.people) {
      scene.editor.focusField(`/people/${id}/role`);
      await drawn(scene);
      const focused = scene.root.activeElement!.getBoundingClientRect();
      expect(focused.bottom).to.be.at.most(bar(scene).top);
      expect(focused.top).to.be.at.least(0);
    }
  });

  it('makes way for the list of parts, which opens in sight', async () => {
    const scene = await stage();
    window.scrollTo(0, 0);
    const toggle = scene.root.getElementById('nav-toggle')!;
    toggle.click();
    await drawn(scene);
    const list = scene.root.getElementById('nav-list')!.getBoundingClientRect();
    expect(toggle.getBoundingClientRect().top).to.be.at.least(0);
    expect(list.top).to.be.below(320);
    expect(bar(scene).top).to.be.above(list.bottom);
  });
});

describe('at every width', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [320, 480, 600, 768, 900, 1024, 1180, 1280]) {
    it(`of ${width} pixels a box to write in is wide enough for words`, async () => {
      await setViewport({ width, height: 640 });
      const scene = await stage();
      await openPart(scene, 'About the child');
      const boxes = [...scene.root.querySelectorAll('textarea')];
      expect(boxes).not.to.be.empty;
      for (const box of boxes) expect(box.getBoundingClientRect().width).to.be.above(200);
    });
  }
});
