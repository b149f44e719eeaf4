import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Delegation } from '@isp-kit/core/access';
import { drawn, openPart, stage, words, type Stage } from './testing/stage.ts';

const section = ({ root }: Stage) => root.querySelector('.section')!;
const controls = (scene: Stage) =>
  [...section(scene).querySelectorAll('.line input, .line textarea, .line select')].map(
    ({ id }) => id,
  );

/** A plan at which somebody works to whom the wording of two fields of outcomes was handed over. */
async function withDelegation(days: Pick<Delegation, 'from' | 'until'>) {
  const { given } = await stage();
  const [by, person] = given.people;
  const scene = await stage({ audience: 'teaching-assistant', actorPerson: person!.id });
  const delegation: Delegation = {
    person: person!.id,
    paths: ['/outcomes/*/target', '/outcomes/*/baseline'],
    edits: ['set'],
    by: by!.id,
    reason: 'To write down what we measure.',
    ...days,
  };
  scene.editor.delegations = [delegation];
  await drawn(scene);
  await openPart(scene, 'What we are working on');
  for (const toggle of scene.root.querySelectorAll<HTMLElement>('.line__toggle')) toggle.click();
  await drawn(scene);
  return { scene, by: by! };
}

describe('a part that was handed over', () => {
  it('is all that a teaching assistant writes in; the rest is read', async () => {
    const { scene } = await withDelegation({ from: '2026-11-01', until: '2026-12-01' });
    const open = controls(scene);
    expect(open.length).to.be.above(0);
    for (const id of open) expect(id).to.match(/-(target|baseline)$/);
    const { id } = scene.given.outcomes[0]!;
    scene.editor.focusField(`/outcomes/${id}/target`);
    await drawn(scene);
    await sendKeys({ type: 'Now: ' });
    expect(scene.editor.plan!.outcomes[0]!.target).to.contain('Now: ');
    expect(
      section(scene).querySelector('.line__remove, .line__handle, .list__add button'),
    ).to.equal(null);
    await openPart(scene, 'Why there is a plan');
    expect(section(scene).querySelectorAll('input, textarea, select')).to.have.length(0);
    expect(words(section(scene))).to.contain('You can read this part.');
  });

  it('is read again once its time is over, and it says whom to ask', async () => {
    const { scene, by } = await withDelegation({ from: '2026-10-01', until: '2026-10-31' });
    expect(controls(scene)).to.deep.equal([]);
    expect(words(section(scene))).to.contain(
      `${by.name} asked you to do this until 31 October 2026`,
    );
  });

  it('is told on the way there', async () => {
    const { scene } = await withDelegation({ from: '2026-11-01', until: '2026-12-01' });
    const states = [...scene.root.querySelectorAll('.nav__item')].map((item) => words(item));
    expect(states.find((state) => state.startsWith('Why there is a plan'))).to.contain('To read');
    expect(states.find((state) => state.startsWith('What we are'))).not.to.contain('To read');
  });
});
