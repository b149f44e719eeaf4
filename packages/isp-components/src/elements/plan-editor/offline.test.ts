import { expect } from '@open-wc/testing';
import {
  answerSaves,
  button,
  drawn,
  save,
  stage,
  stored,
  typeInto,
  words,
} from './testing/stage.ts';

const target = (scene: Awaited<ReturnType<typeof stage>>) =>
  `/outcomes/${scene.given.outcomes[0]!.id}/target`;

describe('a save without a connection', () => {
  it('keeps everything, says so, and is sent when the connection is back, with what was written since', async () => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    try {
      const scene = await stage();
      let online = false;
      const asked = answerSaves(scene, (plan) =>
        Promise.resolve(
          online
            ? { status: 'saved', plan: stored(plan) }
            : { status: 'failed', message: 'No connection.', retryWhenOnline: true },
        ),
      );
      await typeInto(scene, target(scene), 'Two pieces late.');
      await save(scene);
      expect(scene.editor.matches(':state(offline)')).to.be.true;
      const summary = words(scene.root.getElementById('summary')!);
      for (const text of ['No connection.', 'still here', 'by itself when there is a connection']) {
        expect(summary).to.contain(text);
      }
      await typeInto(scene, target(scene), 'One piece late.');
      const had = scene.root.activeElement;
      online = true;
      dispatchEvent(new Event('online'));
      await new Promise((resolve) => setTimeout(resolve, 1200));
      await drawn(scene);
      expect(asked.map((plan) => plan.outcomes[0]!.target)).to.deep.equal([
        'Two pieces late.',
        'One piece late.',
      ]);
      expect(scene.editor.matches(':state(offline)')).to.be.false;
      expect(scene.editor.matches(':state(dirty)')).to.be.false;
      expect(scene.root.activeElement).to.equal(had);
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  it('can be tried again by hand', async () => {
    const scene = await stage();
    const asked = answerSaves(scene, () => Promise.resolve({ status: 'failed' }));
    await typeInto(scene, target(scene), 'Two pieces late.');
    await save(scene);
    expect(scene.editor.matches(':state(offline)')).to.be.false;
    button(scene, 'Try again').click();
    await drawn(scene);
    expect(asked).to.have.length(2);
  });
});
