import { expect } from '@open-wc/testing';
import {
  button,
  drawn,
  openPart,
  press,
  stage,
  status,
  words,
  type Stage,
} from './testing/stage.ts';

const focused = ({ root }: Stage) => root.activeElement as HTMLElement;

describe('a line duplicated', () => {
  let scene: Stage;
  beforeEach(async () => {
    scene = await stage();
    await openPart(scene, 'Help in full');
  });

  async function duplicateFirst() {
    const [first] = scene.given.provision;
    const copy = scene.root.querySelector<HTMLElement>(`#at-provision-${first!.id}-copy`)!;
    copy.focus();
    await press(scene, 'Enter');
    return { first: first!, copy: scene.editor.plan!.provision[1]! };
  }

  it('says and refers to what the first does, with an id and a history of its own', async () => {
    const { first, copy } = await duplicateFirst();
    expect(copy.id).not.to.equal(first.id);
    expect(copy.statement).to.equal(first.statement);
    expect(copy.barriers).to.deep.equal(first.barriers);
    expect(copy.outcomes).to.deep.equal(first.outcomes);
    expect(copy.statusHistory).to.deep.equal([]);
    expect(copy.status).to.equal('planned');
    expect(first.statusHistory.length).to.be.above(0);
    expect(scene.editor.plan!.provision[0]).to.deep.equal(first);
  });

  it('has focus, is open, is announced as a copy, and goes in one step', async () => {
    const { copy } = await duplicateFirst();
    expect(focused(scene).id).to.equal(`at-provision-${copy.id}`);
    expect(scene.root.querySelector(`#at-provision-${copy.id}-statement`)).not.to.equal(null);
    expect(status(scene)).to.contain('(copy)');
    expect(scene.editor.undo()).to.be.true;
    expect(scene.editor.plan).to.deep.equal(scene.given);
  });

  it('leaves focus at the end of the list when it is taken back from inside itself', async () => {
    const { copy } = await duplicateFirst();
    scene.editor.undo();
    await drawn(scene);
    expect(focused(scene).id).to.equal('at-provision-add');
    scene.editor.redo();
    await drawn(scene);
    expect(scene.root.querySelector(`#at-provision-${copy.id}`)).not.to.equal(null);
  });

  it('is not offered for what somebody said', async () => {
    await openPart(scene, 'In their own words');
    const names = [...scene.root.querySelectorAll('.line__buttons button')].map((b) => words(b));
    expect(names).to.contain('Remove');
    expect(names).not.to.contain('Duplicate');
  });
});

describe('a line taken out', () => {
  it('leaves a note in its place with the way back, until something else is done', async () => {
    const scene = await stage();
    await openPart(scene, 'What adults do');
    const { adjustments } = scene.editor.plan!;
    const [first, second] = adjustments;
    scene.root.querySelector<HTMLElement>(`#at-adjustments-${first!.id}-remove`)!.click();
    await drawn(scene);
    const note = scene.root.querySelector('.lines__gone')!;
    expect(words(note)).to.contain('Removed “');
    expect(note.nextElementSibling!.querySelector('.line')!.id).to.contain(second!.id);
    const restore = scene.root.querySelector<HTMLElement>('#at-adjustments-restore')!;
    restore.focus();
    await press(scene, 'Enter');
    expect(scene.editor.plan!.adjustments).to.deep.equal(adjustments);
    expect(focused(scene).id).to.equal(`at-adjustments-${first!.id}`);
    expect(scene.root.querySelector('.lines__gone')).to.equal(null);
  });

  it('leaves no note once somebody goes on writing', async () => {
    const scene = await stage();
    await openPart(scene, 'What adults do');
    const [first, second] = scene.editor.plan!.adjustments;
    scene.root.querySelector<HTMLElement>(`#at-adjustments-${first!.id}-remove`)!.click();
    await drawn(scene);
    scene.editor.focusField(`/adjustments/${second!.id}/statement`);
    await drawn(scene);
    await press(scene, 'a');
    expect(scene.root.querySelector('.lines__gone')).to.equal(null);
  });

  it('the last of a list leaves focus on the button that adds one', async () => {
    const scene = await stage();
    const plan = structuredClone(scene.given);
    plan.about.interests = plan.about.interests.slice(0, 1);
    plan.id = '6d9bd0ad-7c0c-4a7e-9f0c-2e1a55c0e0aa';
    scene.editor.plan = plan;
    await drawn(scene);
    const [only] = plan.about.interests;
    const remove = scene.root.querySelector<HTMLElement>(`#at-about-interests-${only!.id}-remove`)!;
    remove.focus();
    await press(scene, 'Enter');
    expect(focused(scene).id).to.equal('at-about-interests-add');
  });
});

describe('a new line', () => {
  it('has focus in its first field, and undo of it leaves focus in the list', async () => {
    const scene = await stage();
    await openPart(scene, 'What gets in the way');
    button(scene, 'Add a barrier').focus();
    await press(scene, 'Enter');
    expect(focused(scene).localName).to.equal('textarea');
  });
});
