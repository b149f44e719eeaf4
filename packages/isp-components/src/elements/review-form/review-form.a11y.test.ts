import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { bareKeys } from '../../testing/bare-keys.ts';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { richPlan } from './testing/rich-plan.ts';
import {
  answerRequired,
  answers,
  choose,
  click,
  drawn,
  goOn,
  root,
  stage,
  type Stage,
} from './testing/stage.ts';

const states: Readonly<Record<string, (scene: Stage) => Promise<void>>> = {
  'as it opens': async () => {},
  'last time, not done, with errors': async (scene) => {
    root(scene).querySelector<HTMLElement>('input[value="not-done"]')?.click();
    await drawn(scene);
    await goOn(scene);
  },
  'the meeting, with errors': async (scene) => {
    await answerRequired(scene, {}, {}, 'basics');
    await goOn(scene);
  },
  'words of the child': (scene) => answerRequired(scene, {}, {}, 'voices'),
  'outcomes with the log': (scene) => answerRequired(scene, {}, {}, 'outcomes'),
  'an outcome that changes, with errors': async (scene) => {
    await answerRequired(scene, {}, {}, 'outcomes');
    const [outcome] = scene.given.outcomes;
    await choose(scene, `q-outcome-${outcome!.id}-next`, 'change');
    await goOn(scene);
  },
  'help with the log': (scene) => answerRequired(scene, {}, {}, 'help'),
  'help carried forward': async (scene) => {
    await answerRequired(scene, {}, {}, 'help');
    await click(scene, '#carry-provision');
  },
  'what happens next, with errors': async (scene) => {
    await answerRequired(scene, {}, {}, 'next');
    await goOn(scene);
  },
  'a day of one’s own': async (scene) => {
    await answerRequired(scene, {}, {}, 'next');
    await choose(scene, 'q-next-day', 'own');
  },
  agreement: async (scene) => {
    await answerRequired(scene, {}, {}, 'agreement');
    await choose(scene, 'q-agreement-child-position', 'not-agreed');
  },
  'check your answers': (scene) => answerRequired(scene, {}, {}, 'check'),
  'a failed save': (scene) => answerRequired(scene),
  saved: async (scene) => {
    answers(scene);
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
  describe(`the review form has nothing that axe objects to, ${width} wide`, function () {
    this.timeout(60_000);
    before(() => setViewport({ width, height: 900 }));
    after(() => setViewport({ width: 800, height: 600 }));

    for (const [name, reach] of Object.entries(states)) {
      it(name, async () => {
        const scene = await stage({ plan: richPlan(await fixturePlan('year-3-two-packages')) });
        await reach(scene);
        await expect(scene.form).to.be.accessible();
        expect(bareKeys(scene.form)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  });
}
