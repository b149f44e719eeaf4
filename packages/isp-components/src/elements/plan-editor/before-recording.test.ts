import type { Plan } from '@isp-kit/core/plan';
import { expect, waitUntil } from '@open-wc/testing';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { holdEngine, type HeldEngine } from './testing/held-engine.ts';
import { answerSaves, status, stored, words } from './testing/stage.ts';
import {
  allElse,
  click,
  content,
  fieldAt,
  frames,
  planIn,
  show,
  statement,
  write,
} from './testing/unread.ts';

describe('before edits can be recorded', () => {
  let plan: Plan;
  let engine: HeldEngine;
  before(async () => {
    plan = await fixturePlan('year-8-planning-and-anxiety');
    await allElse();
  });
  beforeEach(async () => {
    engine = await holdEngine();
  });
  afterEach(() => engine.release());

  it('the plan is drawn, can be read in the form, and is asked to be read', async () => {
    const scene = await show(plan);
    expect(content(scene)).to.contain(plan.person.givenName);
    expect(scene.root.querySelectorAll('.section textarea').length).to.be.greaterThan(0);
    expect(scene.form.checkValidity()).to.be.true;
    expect(planIn(scene.form)).to.deep.equal(plan);
    await waitUntil(() => engine.asked > 0, 'it is asked for');
    await engine.come();
    await scene.editor.updateComplete;
    expect(planIn(scene.form)).to.deep.equal(plan);
    expect(scene.edits).to.deep.equal([]);
  });

  it('what is typed stands in its field, holds the form back, and lands when it can, in order', async () => {
    const scene = await show(plan);
    const [first, second] = [statement(plan), statement(plan, 1)];
    await write(scene, first, 'Jude plans his week');
    await write(scene, second, 'Jude asks for a break');
    await write(scene, first, 'Jude plans his own week');
    expect(fieldAt(scene, first).value).to.equal('Jude plans his own week');
    expect(scene.editor.plan).to.deep.equal(plan);
    expect(scene.editor.matches(':state(dirty)')).to.be.true;
    expect(scene.form.checkValidity()).to.be.false;
    expect(scene.editor.validationMessage).to.contain('still being taken in');
    expect(scene.root.querySelector('[part="error"]'), 'it is no mistake').to.equal(null);
    await engine.come();
    await scene.editor.updateComplete;
    const places = scene.edits.map((edit) => ('at' in edit ? edit.at : ''));
    expect(places).to.deep.equal([first, second, first]);
    expect(scene.editor.plan!.outcomes[0]!.statement).to.equal('Jude plans his own week');
    expect(planIn(scene.form).outcomes[1]!.statement).to.equal('Jude asks for a break');
    expect(scene.form.checkValidity()).to.be.true;
    expect(fieldAt(scene, first).value).to.equal('Jude plans his own week');
  });

  it('a form is not sent without what was typed, and is sent with it a moment later', async () => {
    const scene = await show(plan);
    let sent = 0;
    scene.form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    await write(scene, statement(plan), 'Jude plans his own week');
    scene.form.requestSubmit();
    await frames();
    expect(sent).to.equal(0);
    expect(status(scene)).to.contain('as soon as the page is ready');
    await engine.come();
    scene.form.requestSubmit();
    expect(sent).to.equal(1);
    expect(planIn(scene.form).outcomes[0]!.statement).to.equal('Jude plans his own week');
  });

  it('what cannot be used is told at once, and what is put back as it was changes nothing', async () => {
    const scene = await show(plan);
    await write(scene, '/person/givenName', '');
    fieldAt(scene, '/person/givenName').dispatchEvent(new Event('blur'));
    await frames();
    expect(content(scene)).to.contain('“Given name or names” is empty');
    await write(scene, '/person/givenName', plan.person.givenName);
    expect(scene.editor.matches(':state(dirty)')).to.be.false;
    await engine.come();
    expect(scene.editor.plan).to.deep.equal(plan);
    expect(scene.form.checkValidity()).to.be.true;
  });

  it('a new line is begun at once, and joins the plan with what was written in it', async () => {
    const scene = await show(plan);
    scene.editor.focusField('/about');
    await click(scene, 'Add a strength');
    const field = scene.root.activeElement as HTMLTextAreaElement;
    field.value = 'Kind to younger children';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await frames();
    expect(scene.form.checkValidity()).to.be.false;
    await engine.come();
    await scene.editor.updateComplete;
    const { strengths } = scene.editor.plan!.about;
    expect(strengths.at(-1)!.text).to.equal('Kind to younger children');
    expect(scene.form.checkValidity()).to.be.true;
    expect(scene.root.activeElement).to.equal(field);
  });

  it('what is pressed waits, is said to wait, and is done in the order in which it was pressed', async () => {
    const scene = await show(plan);
    const gone = plan.barriers[1]!;
    await write(scene, statement(plan), 'Jude plans his own week');
    scene.editor.focusField(`/barriers/${gone.id}/statement`);
    await frames();
    await click(scene, new RegExp(`^Remove “${gone.statement.slice(0, 12)}`));
    expect(status(scene)).to.contain('as soon as the page is ready');
    expect(scene.form.checkValidity()).to.be.false;
    await write(scene, statement(plan), 'Jude plans his whole week');
    expect(scene.editor.undo()).to.be.true;
    await engine.come();
    await scene.editor.updateComplete;
    const { outcomes } = scene.editor.plan!;
    expect(scene.editor.plan!.barriers.map(({ id }) => id)).not.to.contain(gone.id);
    expect(outcomes[0]!.statement).to.equal('Jude plans his own week');
    expect(scene.edits).to.have.length(4);
    expect(scene.editor.redo()).to.be.true;
    expect(scene.editor.plan!.outcomes[0]!.statement).to.equal('Jude plans his whole week');
    while (scene.editor.undo());
    expect(scene.editor.plan).to.deep.equal(plan);
  });

  it('what was typed into a line that was taken out first goes with it, and holds nothing back', async () => {
    const scene = await show(plan);
    const gone = plan.barriers[1]!;
    const at = `/barriers/${gone.id}/statement`;
    scene.editor.focusField(at);
    await frames();
    await click(scene, new RegExp(`^Remove “${gone.statement.slice(0, 12)}`));
    await write(scene, at, 'Too late');
    await engine.come();
    await scene.editor.updateComplete;
    expect(scene.editor.plan!.barriers.map(({ id }) => id)).not.to.contain(gone.id);
    expect(scene.form.checkValidity()).to.be.true;
  });

  it('a save waits for what was written, and is asked for once', async () => {
    const scene = await show(plan);
    const asked = answerSaves(scene, (mine) =>
      Promise.resolve({ status: 'saved', plan: stored(mine) }),
    );
    await write(scene, statement(plan), 'Jude plans his own week');
    const [first, second] = [scene.editor.save(), scene.editor.save()];
    await frames();
    expect(asked).to.deep.equal([]);
    await engine.come();
    expect((await first)?.status).to.equal('saved');
    expect(await second).to.equal(undefined);
    expect(asked.map(({ outcomes }) => outcomes[0]!.statement)).to.deep.equal([
      'Jude plans his own week',
    ]);
    expect(scene.editor.matches(':state(dirty)')).to.be.false;
  });

  it('where it does not come, the person is told, keeps what they typed, and it is saved once it has come', async () => {
    const scene = await show(plan);
    const asked = answerSaves(scene, (mine) =>
      Promise.resolve({ status: 'saved', plan: stored(mine) }),
    );
    await write(scene, statement(plan), 'Jude plans his own week');
    const saving = scene.editor.save();
    await engine.fail();
    expect(await saving).to.equal(undefined);
    const before = engine.asked;
    await frames();
    const notice = scene.root.querySelector('[role="alert"]')!;
    expect(words(notice)).to.contain('Your changes cannot be saved yet');
    expect(words(notice)).to.contain('ISP_EDITOR_NOT_LOADED');
    await expect(scene.editor).to.be.accessible();
    expect(fieldAt(scene, statement(plan)).value).to.equal('Jude plans his own week');
    await write(scene, statement(plan, 1), 'Jude asks for a break');
    await waitUntil(() => engine.asked > before, 'it is tried again by itself', { timeout: 5000 });
    await engine.fail();
    await frames();
    await click(scene, 'Try again');
    await engine.come();
    await frames();
    expect(scene.root.querySelector('[role="alert"]')).to.equal(null);
    expect(asked).to.have.length(1);
    expect(asked[0]!.outcomes[0]!.statement).to.equal('Jude plans his own week');
    expect(scene.editor.plan!.outcomes[1]!.statement).to.equal('Jude asks for a break');
  });
});
