import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { bareKeys } from '../../../testing/bare-keys.ts';
import { button, drawn, status, words } from '../testing/stage.ts';
import {
  comment,
  noted,
  open,
  suggestion,
  target,
  thread,
  toggle,
  uuid,
  write,
} from './testing/noted.ts';

describe('suggestions', () => {
  it('come from whoever may not change the line, and show what would change', async () => {
    const scene = await noted(() => [], { audience: 'parent' });
    const at = target(scene);
    await open(scene, at);
    button(scene, 'Suggest other words for “How we shall know”').click();
    await drawn(scene);
    const now = scene.given.outcomes[0]!.target!;
    const box = scene.root.activeElement as HTMLTextAreaElement;
    expect(box.value).to.equal(now);
    await write(scene, box.id, `${now} At home too.`);
    button(scene, 'Suggest this').click();
    await drawn(scene);
    expect(scene.events[0]!.detail.change).to.equal('suggested');
    expect(scene.events[0]!.detail.note).to.deep.include({
      kind: 'suggestion',
      edit: { type: 'set', at, value: `${now} At home too.` },
      basedOn: now,
    });
    expect(words(thread(scene, at).querySelector('mark')!)).to.contain('At home too.');
    expect(thread(scene, at).textContent).not.to.contain('Accept');
    expect(scene.editor.plan).to.deep.equal(scene.given);
  });

  it('are accepted by another as one step of the plan, which can be undone', async () => {
    const scene = await noted((s) => [
      suggestion(target(s), 'Two of three.', s.given.outcomes[0]!.target!),
    ]);
    const edits: unknown[] = [];
    scene.editor.addEventListener('isp-plan-change', ({ detail }) => edits.push(detail.edit));
    await open(scene, target(scene));
    button(scene, 'Accept the suggestion by Mrs Okafor').click();
    await drawn(scene);
    expect(scene.editor.plan!.outcomes[0]!.target).to.equal('Two of three.');
    expect(edits).to.deep.equal([{ type: 'set', at: target(scene), value: 'Two of three.' }]);
    expect(scene.events[0]!.detail.note).to.deep.include({ status: 'accepted' });
    expect(scene.events[0]!.detail.note.decidedBy!.name).to.equal('Miss Hartley');
    expect(status(scene)).to.contain('The suggestion is in the plan.');
    expect(scene.root.activeElement).to.equal(toggle(scene, target(scene)));
    expect(scene.editor.undo()).to.be.true;
    expect(scene.editor.plan).to.deep.equal(scene.given);
  });

  it('show what the line says now where it has changed since, and only then change it', async () => {
    const scene = await noted((s) => [suggestion(target(s), 'Two of three.', 'Older words.')]);
    await open(scene, target(scene));
    button(scene, 'Accept the suggestion by Mrs Okafor').click();
    await drawn(scene);
    expect(scene.editor.plan).to.deep.equal(scene.given);
    const said = words(thread(scene, target(scene)));
    for (const text of ['Older words.', 'Two of three.', scene.given.outcomes[0]!.target!]) {
      expect(said).to.contain(text);
    }
    button(scene, 'Use the suggestion all the same').click();
    await drawn(scene);
    expect(scene.editor.plan!.outcomes[0]!.target).to.equal('Two of three.');
  });

  it('are declined with a reason', async () => {
    const scene = await noted((s) => [
      suggestion(target(s), 'Two of three.', s.given.outcomes[0]!.target!),
    ]);
    await open(scene, target(scene));
    button(scene, 'Decline the suggestion by Mrs Okafor').click();
    await drawn(scene);
    button(scene, 'Decline with this reason').click();
    await drawn(scene);
    expect(scene.events).to.deep.equal([]);
    await write(scene, `decline-${uuid(2)}`, 'He chose these words.');
    button(scene, 'Decline with this reason').click();
    await drawn(scene);
    expect(scene.events[0]!.detail.note).to.deep.include({
      status: 'declined',
      reason: 'He chose these words.',
    });
    expect(scene.editor.plan).to.deep.equal(scene.given);
  });

  it('are the only way while the editor is for suggesting', async () => {
    const scene = await noted(() => []);
    scene.editor.suggesting = true;
    await drawn(scene);
    const section = scene.root.querySelector('.section')!;
    expect(section.querySelector('[part="field"] textarea, [part="field"] input')).to.equal(null);
    expect(words(section)).to.contain('You are suggesting changes');
    await open(scene, target(scene));
    expect(() => button(scene, 'Suggest other words for “How we shall know”')).not.to.throw();
  });
});

for (const width of [320, 1280]) {
  describe(`comments have nothing that axe objects to, ${width} wide`, () => {
    before(() => setViewport({ width, height: 900 }));
    after(() => setViewport({ width: 800, height: 600 }));

    it('with every kind of note and box open', async () => {
      const scene = await noted((s) => [
        comment(target(s), 'How often?'),
        suggestion(target(s), 'Two of three.', s.given.outcomes[0]!.target!),
      ]);
      await open(scene, target(scene));
      button(scene, 'Reply to Mrs Okafor').click();
      await drawn(scene);
      button(scene, 'Add the comment').click();
      await drawn(scene);
      await expect(scene.editor).to.be.accessible();
      expect(bareKeys(scene.editor)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  });
}
