import { expect } from '@open-wc/testing';
import { button, drawn, stage, words, type Stage } from '../testing/stage.ts';
import { openLater } from '../testing/later.ts';

const titles = (root: ParentNode) =>
  [...root.querySelectorAll('.nav__item')].map((item) => words(item.querySelector('span')!));
const more = ({ root }: Stage) => root.querySelector<HTMLDetailsElement>('.nav__more');

describe('the parts of a plan', () => {
  it('are all there for a support plan, the child first and the plan itself last', async () => {
    const scene = await stage();
    const all = titles(scene.root);
    expect(all).to.have.length(21);
    expect(all[0]).to.equal('About the child');
    expect(all.at(-1)).to.equal('Why there is a plan');
    expect(more(scene)).to.equal(null);
  });

  it('of a record of adjustments are few, with the others behind “more”', async () => {
    const scene = await stage({ name: 'year-5-hearing-adjustments' });
    const others = titles(more(scene)!);
    expect(others).to.include.members(['Help in full', 'EHC plan', 'Concerns', 'Time in a base']);
    expect(others).not.to.include('What adults do');
    expect(more(scene)!.open).to.equal(false);
    await openLater(scene, 'Concerns');
    expect(more(scene)!.open).to.equal(true);
    expect(words(scene.root.querySelector('.section')!)).to.match(/somebody is worried/);
    button(scene, 'Add a concern').click();
    await drawn(scene);
    expect(scene.root.querySelector('.line--draft')).not.to.equal(null);
  });
});
