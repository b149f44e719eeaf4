import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { bareKeys } from '../../testing/bare-keys.ts';
import { answerRequired, answers, drawn, goOn, stage, type Stage } from './testing/stage.ts';

const saved = (scene: Stage) =>
  answers(scene, ({ plan }) => Promise.resolve({ status: 'saved', plan }));

const states: Readonly<Record<string, (scene: Stage) => Promise<void>>> = {
  'as it opens': async () => {},
  'errors at the meeting': (scene) => goOn(scene),
  'errors at a later step': async (scene) => {
    scene.form.shadowRoot!.querySelector<HTMLElement>('#q-basics-kind')!.click();
    await goOn(scene);
    await goOn(scene);
  },
  'decisions and agreement': (scene) => answerRequired(scene, {}, {}, 'agreement'),
  'check your answers': (scene) => answerRequired(scene, {}, {}, 'check'),
  'a failed save': (scene) => answerRequired(scene),
  saved: async (scene) => {
    saved(scene);
    await answerRequired(scene);
  },
  'a conflict, undecided': async (scene) => {
    const current = structuredClone(scene.given);
    current.outcomes[0]!.achievement = 'exceeded';
    answers(scene, () => Promise.resolve({ status: 'conflict', current }));
    await answerRequired(scene);
    await goOn(scene);
  },
  disabled: async (scene) => {
    scene.form.disabled = true;
    await drawn(scene);
  },
  'no plan': async (scene) => {
    scene.form.plan = undefined;
    await drawn(scene);
  },
};

for (const width of [320, 1280]) {
  describe(`the review form has nothing that axe objects to, ${width} wide`, () => {
    before(() => setViewport({ width, height: 900 }));
    after(() => setViewport({ width: 800, height: 600 }));

    for (const [name, reach] of Object.entries(states)) {
      it(name, async () => {
        const scene = await stage();
        await reach(scene);
        await expect(scene.form).to.be.accessible();
        expect(bareKeys(scene.form)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  });
}
