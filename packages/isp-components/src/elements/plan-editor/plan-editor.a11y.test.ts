import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { bareKeys } from '../../testing/bare-keys.ts';
import { laterMoving } from './line-moving/later-moving.ts';
import {
  answerSaves,
  button,
  drawn,
  openPart,
  save,
  savedByAnother,
  stage,
  typeInto,
  type Stage,
} from './testing/stage.ts';

const parts = [
  'About the child',
  'In their own words',
  'The child or young person',
  'What gets in the way',
  'What adults do',
  'What we are working on',
  'Help in full',
  'People',
  'Settings',
  'Why there is a plan',
  'Who agreed',
  'Reviews',
];

async function openAll(scene: Stage): Promise<void> {
  for (const details of scene.root.querySelectorAll('details')) details.open = true;
  for (const toggle of scene.root.querySelectorAll<HTMLElement>('.line__toggle')) toggle.click();
  await drawn(scene);
}

const states: Readonly<Record<string, () => Promise<Stage>>> = {
  'no plan': async () => {
    const scene = await stage();
    scene.editor.plan = undefined;
    return scene;
  },
  'a new line': async () => {
    const scene = await stage();
    await openPart(scene, 'Help in full');
    button(scene, 'Add a line of provision').click();
    return scene;
  },
  'errors and their summary': async () => {
    const scene = await stage();
    const { id } = scene.given.outcomes[0]!;
    await typeInto(scene, `/outcomes/${id}/dueOn`, '99');
    await typeInto(scene, `/outcomes/${id}/statement`, '');
    await save(scene);
    return scene;
  },
  'a failed save': async () => {
    const scene = await stage();
    await save(scene);
    return scene;
  },
  'a save that waits for a connection': async () => {
    const scene = await stage();
    answerSaves(scene, () => Promise.resolve({ status: 'failed', retryWhenOnline: true }));
    await save(scene);
    return scene;
  },
  'unsaved writing that is offered': async () => {
    const scene = await stage();
    await typeInto(scene, '/person/pronouns', 'they');
    scene.editor.draftUser = 'axe';
    scene.editor.drafts = true;
    await drawn(scene);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    scene.editor.remove();
    const again = await stage();
    again.editor.draftUser = 'axe';
    again.editor.drafts = true;
    await waitUntil(() => again.root.getElementById('draft-use') !== null, 'an offer', {
      timeout: 8000,
    });
    return again;
  },
  'a conflict, written anew from both': async () => {
    const scene = await states['a conflict, undecided']!();
    scene.root.querySelectorAll<HTMLInputElement>('.conflict input')[2]!.click();
    return scene;
  },
  'a conflict, undecided': async () => {
    const scene = await stage();
    const { id } = scene.given.outcomes[0]!;
    const current = savedByAnother(scene.given, (plan) => {
      plan.outcomes[0]!.target = 'Theirs.';
    });
    answerSaves(scene, () => Promise.resolve({ status: 'conflict', current }));
    await typeInto(scene, `/outcomes/${id}/target`, 'Mine.');
    await save(scene);
    await waitUntil(() => scene.root.querySelector('.conflict') !== null, 'the places', {
      timeout: 8000,
    });
    await save(scene);
    return scene;
  },
  'read only': async () => {
    const scene = await stage({ audience: 'parent' });
    await openPart(scene, 'Help in full');
    await openAll(scene);
    return scene;
  },
  'a line taken out, and another lifted': async () => {
    const scene = await stage();
    await openPart(scene, 'What adults do');
    scene.root.querySelector<HTMLElement>('.line__remove')!.click();
    await drawn(scene);
    await laterMoving.want();
    const handle = scene.root.querySelector<HTMLElement>('.line__handle')!;
    handle.focus();
    handle.click();
    return scene;
  },
  'advice beside its fields, explained': async () => {
    const scene = await stage();
    const plan = structuredClone(scene.given);
    plan.about.strengths = [];
    scene.editor.plan = plan;
    await waitUntil(() => scene.root.querySelector('.advice'), 'nothing is advised');
    await openAll(scene);
    for (const why of scene.root.querySelectorAll<HTMLElement>('.advice__item button')) why.click();
    return scene;
  },
  disabled: async () => {
    const scene = await stage();
    scene.editor.disabled = true;
    return scene;
  },
};

for (const width of [320, 1280]) {
  describe(`the editor has nothing that axe objects to, ${width} wide`, () => {
    before(() => setViewport({ width, height: 900 }));
    after(() => setViewport({ width: 800, height: 600 }));

    for (const part of parts) {
      it(part, async () => {
        const scene = await stage();
        await openPart(scene, part);
        await openAll(scene);
        await expect(scene.editor).to.be.accessible();
        expect(bareKeys(scene.editor)).to.deep.equal([]);
      });
    }

    for (const [name, reach] of Object.entries(states)) {
      it(name, async () => {
        const scene = await reach();
        await drawn(scene);
        await expect(scene.editor).to.be.accessible();
        expect(bareKeys(scene.editor)).to.deep.equal([]);
      });
    }

    it('needs no scrolling sideways', async () => {
      const scene = await stage();
      await openPart(scene, 'Help in full');
      await openAll(scene);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  });
}
