/** A key in one line costs what one line costs. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { drawn, openPart, stage, type Stage } from './testing/stage.ts';

/** Sees which cards change in the page. */
function watch({ root }: Stage) {
  const seen = new Set<string>();
  const note = (node: Node | null) => {
    const element = node instanceof Element ? node : node?.parentElement;
    const card = element?.closest('.line');
    if (card) seen.add(card.id);
  };
  const observer = new MutationObserver((records) => {
    for (const { target } of records) note(target);
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  return seen;
}

async function barriers(): Promise<Stage> {
  const scene = await stage({ noFindings: true });
  await openPart(scene, 'What gets in the way');
  return scene;
}

describe('what a key draws', () => {
  it('is the line that is written in, and no other', async () => {
    const scene = await barriers();
    const [first] = scene.given.barriers;
    scene.editor.focusField(`/barriers/${first!.id}/statement`);
    await drawn(scene);
    (scene.root.activeElement as HTMLTextAreaElement).select();
    const seen = watch(scene);
    await sendKeys({ type: 'More.' });
    await drawn(scene);
    expect(scene.editor.plan!.barriers[0]!.statement).to.contain('More.');
    expect([...seen]).to.deep.equal([`at-barriers-${first!.id}`]);
  });

  it('is also what another line says of it', async () => {
    const scene = await stage({ noFindings: true });
    const [barrier] = scene.given.barriers;
    const line = scene.given.adjustments.find(({ barriers: b }) => b.includes(barrier!.id))!;
    scene.editor.focusField(`/adjustments/${line.id}/statement`);
    await drawn(scene);
    const choices = () => scene.root.getElementById(`at-adjustments-${line.id}`)!.textContent;
    expect(choices()).to.contain(barrier!.statement);
    scene.editor.focusField(`/barriers/${barrier!.id}/statement`);
    await drawn(scene);
    (scene.root.activeElement as HTMLTextAreaElement).select();
    await sendKeys({ type: 'Something quite new.' });
    scene.editor.focusField(`/adjustments/${line.id}/statement`);
    await drawn(scene);
    expect(choices()).to.contain('Something quite new.').and.not.contain(barrier!.statement);
  });

  it('is everything when something else changes', async () => {
    const scene = await barriers();
    const names = () => [...scene.root.querySelectorAll('.line__toggle')].map((t) => t.textContent);
    const before = names();
    const plan = structuredClone(scene.given);
    for (const barrier of plan.barriers) barrier.statement = `New: ${barrier.statement}`;
    plan.id = '9b0a4a0e-4f45-4a5c-8a53-3b6f0d8f4a11';
    scene.editor.plan = plan;
    await drawn(scene);
    expect(names().every((name, i) => name !== before[i])).to.be.true;
    scene.editor.disabled = true;
    await drawn(scene);
    await waitUntil(() => !scene.root.querySelector('.line__remove:not(:disabled)'), 'off', {
      timeout: 10_000,
    });
  });
});
