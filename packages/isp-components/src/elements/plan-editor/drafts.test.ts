import type { Plan } from '@isp-kit/core/plan';
import { expect, fixture, fixtureCleanup, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { openDrafts } from '../../controllers/drafts/draft-database.ts';
import { wipeDrafts } from '../../controllers/drafts/wipe-drafts.ts';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { warningsDuring } from '../../testing/warnings.ts';
import type { IspPlanEditor } from './plan-editor.ts';
import {
  answerSaves,
  button,
  drawn,
  openPart,
  save,
  savedByAnother,
  status,
  stored,
  typeInto,
  words,
  type Stage,
} from './testing/stage.ts';
import { holdEngine } from './testing/held-engine.ts';
import { allElse, show, write } from './testing/unread.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function keeping(plan?: Plan, user = 'okafor'): Promise<Stage> {
  const given = plan ?? (await fixturePlan('year-8-planning-and-anxiety'));
  const editor = await fixture<IspPlanEditor>(
    html`<isp-plan-editor
      .plan=${given}
      drafts
      draft-user=${user}
      no-findings
      today="2026-11-22"
    ></isp-plan-editor>`,
  );
  await wait(150);
  await drawn({ editor });
  return { editor, root: editor.shadowRoot!, given };
}

const drafts = async () => (await openDrafts(Date.now())).getAll('drafts');
/** Machines are busy at times: what has to come is waited for. */
const kept = (count: number) =>
  waitUntil(async () => (await drafts()).length === count, `${count} kept`, { timeout: 10_000 });
const offer = ({ root }: Stage) => root.querySelector('[part="draft"]');
const target = ({ given }: Pick<Stage, 'given'>) => `/outcomes/${given.outcomes[0]!.id}/target`;

/** The same editor, opened again: the offer comes when its words have been loaded. */
async function offered(plan: Plan): Promise<Stage> {
  const scene = await keeping(plan);
  await waitUntil(() => offer(scene) !== null, 'an offer', { timeout: 8000 });
  await drawn(scene);
  return scene;
}

/** Takes the editor away, as a browser that stops would, once its draft is kept. */
async function stop(): Promise<void> {
  await waitUntil(async () => (await drafts()).length > 0, 'a draft', { timeout: 10_000 });
  fixtureCleanup();
  await wait(50);
}

async function press(stage: Stage, name: string): Promise<void> {
  button(stage, name).click();
  await drawn(stage);
  await wait(100);
  await drawn(stage);
}

describe('unsaved writing that is kept on the device', () => {
  beforeEach(async () => {
    const database = await openDrafts(Date.now());
    await database.clear('drafts');
    await database.clear('wiped');
  });

  it('is kept within two seconds, and only where it was asked for', async () => {
    const scene = await keeping();
    await typeInto(scene, target(scene), 'Two pieces late.');
    await kept(1);
    scene.editor.drafts = false;
    await drawn(scene);
    await kept(0);
  });

  it('goes on being kept while somebody types without a rest', async () => {
    const scene = await keeping();
    for (let words = 1; words < 100 && (await drafts()).length === 0; words += 1) {
      await typeInto(scene, target(scene), `Still writing, ${words} words on`);
      await wait(100);
    }
    expect(await drafts()).to.have.length(1);
  });

  it('is offered, never put back in silence, and comes back unfinished as it was', async () => {
    const scene = await keeping();
    const { statement } = scene.given.outcomes[0]!;
    await typeInto(scene, target(scene), 'Two pieces late.');
    await typeInto(scene, `/outcomes/${scene.given.outcomes[0]!.id}/statement`, '');
    await openPart(scene, 'Help in full');
    button(scene, 'Add a line of provision').click();
    await drawn(scene);
    const field = scene.root.activeElement as HTMLTextAreaElement;
    field.value = 'Half an idea';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await stop();

    const again = await offered(scene.given);
    expect(again.editor.plan).to.deep.equal(scene.given);
    expect(words(offer(again)!)).to.match(/^You have unsaved writing from [0-9]{1,2}:[0-9]{2}/);
    expect(status(again)).to.match(/^You have unsaved writing/);
    await press(again, 'Use it');
    expect(offer(again)).to.equal(null);
    expect(again.editor.plan!.outcomes[0]).to.include({ target: 'Two pieces late.', statement });
    expect(again.editor.checkValidity()).to.be.false;
    await openPart(again, 'Help in full');
    const typed = again.root.querySelectorAll<HTMLInputElement>(
      '.line--draft textarea, .line--draft input',
    );
    expect([...typed].map(({ value }) => value)).to.include('Half an idea');
    // What was taken up is in the sitting’s own draft now, and in no other.
    expect(await drafts()).to.have.length(1);
    expect(again.editor.undo()).to.be.true;
    expect(again.editor.plan).to.deep.equal(scene.given);
  });

  it('can be thrown away', async () => {
    const scene = await keeping();
    await typeInto(scene, target(scene), 'Two pieces late.');
    await stop();
    const again = await offered(scene.given);
    await press(again, 'Throw it away');
    expect(offer(again)).to.equal(null);
    expect(status(again)).to.contain('was thrown away');
    expect(await drafts()).to.deep.equal([]);
    expect(again.editor.plan).to.deep.equal(scene.given);
  });

  it('is put into what somebody already writes again, with nothing lost', async () => {
    const scene = await keeping();
    await typeInto(scene, target(scene), 'Before.');
    await stop();
    const again = await offered(scene.given);
    const impact = `/barriers/${scene.given.barriers[0]!.id}/impact`;
    await typeInto(again, impact, 'Since.');
    await kept(2);
    await press(again, 'Use it');
    expect(again.editor.plan!.outcomes[0]!.target).to.equal('Before.');
    expect(again.editor.plan!.barriers[0]!.impact).to.equal('Since.');
  });

  it('is merged with what others saved since; where they clash, the person decides', async () => {
    const scene = await keeping();
    await typeInto(scene, target(scene), 'Mine, before.');
    await typeInto(scene, `/barriers/${scene.given.barriers[0]!.id}/impact`, 'Only mine.');
    await stop();
    const newer = savedByAnother(scene.given, (plan) => {
      plan.outcomes[0]!.target = 'Theirs.';
    });
    const again = await offered(newer);
    await press(again, 'Use it');
    await waitUntil(() => again.root.querySelector('.conflict') !== null, 'the places', {
      timeout: 8000,
    });
    const conflict = words(again.root.querySelector('.conflicts')!);
    for (const text of ['In the plan now', 'Theirs.', 'What you wrote before', 'Mine, before.']) {
      expect(conflict).to.contain(text);
    }
    const bases: number[] = [];
    again.editor.addEventListener('isp-plan-save', ({ detail }) => {
      bases.push(detail.base.revision);
      detail.respondWith(Promise.resolve({ status: 'saved', plan: stored(detail.plan) }));
    });
    again.root.querySelectorAll<HTMLInputElement>('.conflict input')[1]!.click();
    await save(again);
    expect(bases).to.deep.equal([newer.revision]);
    expect(again.editor.plan!.outcomes[0]!.target).to.equal('Mine, before.');
    expect(again.editor.plan!.barriers[0]!.impact).to.equal('Only mine.');
    await wait(100);
    expect(await drafts()).to.deep.equal([]);
  });

  it('is wiped when the plan is saved, and when it is reset', async () => {
    const scene = await keeping();
    answerSaves(scene, (plan) => Promise.resolve({ status: 'saved', plan: stored(plan) }));
    const reset = () => {
      scene.editor.reset();
      return Promise.resolve();
    };
    for (const end of [() => save(scene), reset]) {
      await typeInto(scene, target(scene), `Text ${Math.random()}`);
      await wait(700);
      expect(await drafts()).to.have.length(1);
      await end();
      await drawn(scene);
      await wait(100);
      expect(await drafts()).to.deep.equal([]);
    }
  });

  it('is wiped at sign-out, and is not written anew by the page that is left', async () => {
    const scene = await keeping();
    await typeInto(scene, target(scene), 'Two pieces late.');
    await wait(700);
    await wipeDrafts('okafor');
    window.dispatchEvent(new Event('pagehide'));
    await wait(100);
    expect(await drafts()).to.deep.equal([]);
  });

  it('is kept at once when the page goes out of sight', async () => {
    const scene = await keeping();
    await typeInto(scene, target(scene), 'Two pieces late.');
    document.dispatchEvent(new Event('visibilitychange'));
    await kept(1);
  });

  it('is nobody else’s', async () => {
    const scene = await keeping();
    await typeInto(scene, target(scene), 'Two pieces late.');
    await stop();
    expect(offer(await keeping(scene.given, 'hartley'))).to.equal(null);
  });

  it('is not offered where the host stored it after all', async () => {
    const scene = await keeping();
    await typeInto(scene, target(scene), 'Two pieces late.');
    const written = scene.editor.plan!;
    await stop();
    expect(offer(await keeping(written))).to.equal(null);
    await kept(0);
  });

  it('needs to know whose it is', async () => {
    const given = await fixturePlan('year-8-planning-and-anxiety');
    const editor = document.createElement('isp-plan-editor');
    editor.plan = given;
    editor.drafts = true;
    let drawing: Promise<unknown> = Promise.resolve();
    const original = console.warn;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    document.body.append(editor);
    drawing = editor.updateComplete;
    await drawing;
    console.warn = original;
    editor.remove();
    expect(said.join()).to.contain('draft-user');
    expect(warningsDuring(() => undefined)).to.deep.equal([]);
  });

  it('stops nobody where the browser refuses to keep it, and says so once', async () => {
    const database = await openDrafts(Date.now());
    database.close();
    database.dispatchEvent(new Event('close'));
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    try {
      const scene = await keeping();
      expect(status(scene)).to.contain('cannot keep unsaved writing');
      await typeInto(scene, target(scene), 'Two pieces late.');
      expect(scene.editor.plan!.outcomes[0]!.target).to.equal('Two pieces late.');
      await wait(700);
      expect(status(scene)).not.to.contain('cannot keep');
    } finally {
      IDBFactory.prototype.open = open;
    }
  });

  it('is kept before it can be recorded, and recorded when it is taken up', async () => {
    const plan = await fixturePlan('year-8-planning-and-anxiety');
    await allElse();
    const engine = await holdEngine();
    const held = await show(plan, 'okafor');
    await write(held, target(held), 'Two pieces late.');
    await kept(1);
    held.form.remove();
    engine.release();
    const again = await offered(plan);
    await press(again, 'Use it');
    expect(again.editor.plan!.outcomes[0]!.target).to.equal('Two pieces late.');
    expect(again.editor.checkValidity()).to.be.true;
  });
});
