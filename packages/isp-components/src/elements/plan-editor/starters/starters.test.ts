import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { starterBank } from '@isp-kit/fixtures';
import { ADAPTED_FROM } from '../../../controllers/editing/adapted-from.ts';
import type { StarterStrategy } from '../../../controllers/editing/starters.ts';
import { bareKeys } from '../../../testing/bare-keys.ts';
import {
  answerSaves,
  button,
  drawn,
  openPart,
  press,
  save,
  stage,
  words,
  type Stage,
} from '../testing/stage.ts';
import { laterStarters } from './later-starters.ts';

const dialog = ({ root }: Stage) => root.querySelector('dialog');
const ideas = (scene: Stage) => [
  ...dialog(scene)!.querySelectorAll<HTMLButtonElement>('.starters__idea button'),
];
const focused = ({ root }: Stage) => root.activeElement as HTMLTextAreaElement;

async function withBank(starters: readonly StarterStrategy[] = starterBank): Promise<Stage> {
  const scene = await stage();
  scene.editor.starters = starters;
  await openPart(scene, 'What adults do');
  await laterStarters.want();
  return scene;
}

async function openBank(scene: Stage): Promise<void> {
  button(scene, 'Start from an idea').focus();
  await press(scene, 'Enter');
  await drawn(scene);
}

describe('a line started from an idea', () => {
  it('is offered only where the host has ideas for the list', async () => {
    const scene = await withBank();
    expect(scene.root.querySelector('#at-adjustments-idea')).not.to.equal(null);
    await openPart(scene, 'People');
    expect(scene.root.querySelector('[id$="-idea"]')).to.equal(null);
    const none = await withBank([]);
    expect(none.root.querySelector('[id$="-idea"]')).to.equal(null);
  });

  it('shows ideas for what gets in the way, and all of them where asked', async () => {
    const scene = await withBank();
    await openBank(scene);
    const narrow = ideas(scene).length;
    const check = dialog(scene)!.querySelector<HTMLInputElement>('#starters-narrow')!;
    expect(check.checked).to.be.true;
    check.click();
    const all = starterBank.filter(({ part }) => part === 'adjustments').length;
    expect(ideas(scene)).to.have.length(all);
    expect(narrow).to.be.above(0).and.below(all);
    expect(words(dialog(scene)!.querySelector('[role="status"]')!)).to.equal(`${all} ideas`);
  });

  it('is searched by the words of ideas, without a change of the plan', async () => {
    const scene = await withBank();
    await openBank(scene);
    expect(focused(scene).type).to.equal('search');
    await sendKeys({ type: 'no such idea as this' });
    expect(ideas(scene)).to.have.length(0);
    // The first clears the field of a search, as everywhere.
    await press(scene, 'Escape');
    await press(scene, 'Escape');
    expect(dialog(scene)?.open ?? false).to.be.false;
    expect(focused(scene).id).to.equal('at-adjustments-idea');
    expect(scene.editor.plan).to.deep.equal(scene.given);
  });

  it('waits to be made one’s own, then says where it comes from; one undo takes it out', async () => {
    const scene = await withBank();
    const asked = answerSaves(scene, (plan) => Promise.resolve({ status: 'saved', plan }));
    await openBank(scene);
    const idea = words(ideas(scene)[0]!);
    ideas(scene)[0]!.focus();
    await press(scene, 'Enter');
    expect(focused(scene).value).to.equal(idea);
    expect(scene.editor.plan).to.deep.equal(scene.given);
    await save(scene);
    expect(asked).to.have.length(0);
    expect(words(scene.root.querySelector('#summary')!)).to.contain('so that it fits this child');
    scene.root.querySelector<HTMLElement>('#summary a')!.click();
    await drawn(scene);
    await sendKeys({ press: 'End' });
    await sendKeys({ type: ' In maths too.' });
    await drawn(scene);
    const added = scene.editor.plan!.adjustments.at(-1)!;
    expect(scene.editor.plan!.adjustments).to.have.length(scene.given.adjustments.length + 1);
    expect(added.statement).to.contain('In maths too.');
    const starter = starterBank.find(({ statement }) => statement === idea)!;
    expect(added.extensions![ADAPTED_FROM]).to.include({
      starter: starter.id,
      title: starter.source.title,
    });
    const card = scene.root.getElementById(`at-adjustments-${added.id}`)!;
    expect(words(card)).to.contain(`Adapted from ${starter.source.title}`);
    expect(scene.editor.undo()).to.be.true;
    expect(scene.editor.plan).to.deep.equal(scene.given);
  });

  it('never links to anything but a web page', async () => {
    const source = { title: 'Somebody', url: 'javascript:alert(1)' };
    const scene = await withBank([
      { id: 'x', part: 'adjustments', statement: 'Do this.', fields: { kind: 'routine' }, source },
    ]);
    await openBank(scene);
    ideas(scene)[0]!.click();
    await drawn(scene);
    await sendKeys({ type: 'Always ' });
    await drawn(scene);
    const source2 = scene.root.querySelector('.line__source')!;
    expect(words(source2)).to.equal('Adapted from Somebody');
    expect(source2.querySelector('a')).to.equal(null);
  });

  it('has nothing that axe objects to', async () => {
    const scene = await withBank();
    await openBank(scene);
    await expect(scene.editor).to.be.accessible();
    expect(bareKeys(scene.editor)).to.deep.equal([]);
  });
});
