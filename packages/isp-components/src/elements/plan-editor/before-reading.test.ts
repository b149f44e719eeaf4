import type { Plan } from '@isp-kit/core/plan';
import { expect } from '@open-wc/testing';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { holdEngine, type HeldEngine } from './testing/held-engine.ts';
import { savedByAnother } from './testing/stage.ts';
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

describe('before a plan is read', () => {
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

  it('what cannot be read as a plan is shown only until that is known', async () => {
    const broken = structuredClone(plan) as unknown as { person: { dateOfBirth: unknown } };
    broken.person.dateOfBirth = 'last spring';
    const scene = await show(broken);
    await write(scene, statement(plan), 'Jude plans his own week');
    await engine.come();
    await frames();
    expect(content(scene)).to.equal(
      'This plan cannot be opened, because it is not in the form of a plan.',
    );
    expect(scene.editor.plan).to.equal(undefined);
    expect(new FormData(scene.form).has('plan')).to.be.false;
    expect(scene.edits).to.deep.equal([]);
    scene.editor.plan = plan;
    await scene.editor.updateComplete;
    expect(content(scene)).to.contain(plan.person.givenName);
  });

  it('what cannot be drawn, or does not look like a plan, shows nothing of itself until it was read', async () => {
    const strengths = [null, 7];
    const undrawable = { ...plan, about: { ...plan.about, strengths } };
    for (const value of [undrawable, { ...plan, outcomes: 'none' }, { format: 'isp-plan' }]) {
      const scene = await show(value);
      expect(content(scene)).to.equal('Opening the plan…');
      expect(scene.form.checkValidity()).to.be.false;
    }
    const scene = await show(undrawable);
    await engine.come();
    await frames();
    expect(content(scene)).to.contain('This plan cannot be opened');
  });

  it('a plan of another version is opened once it can be read, and said to fail where it cannot be', async () => {
    const scene = await show({ ...plan, schemaVersion: '1.1' });
    expect(content(scene)).to.equal('Opening the plan…');
    await engine.fail();
    await frames();
    expect(content(scene)).to.contain('The plan could not be opened');
    await click(scene, 'Try again');
    await engine.come();
    await frames();
    expect(content(scene)).to.contain(plan.person.givenName);
    expect(planIn(scene.form).outcomes).to.deep.equal(plan.outcomes);
  });

  it('another version from the host is merged with what was typed, and another plan takes its place', async () => {
    const scene = await show(plan);
    await write(scene, statement(plan), 'Jude plans his own week');
    scene.editor.plan = savedByAnother(plan, (copy) => {
      copy.outcomes[1]!.statement = 'Theirs';
    });
    await frames();
    expect(fieldAt(scene, statement(plan)).value).to.equal('Jude plans his own week');
    await engine.come();
    await scene.editor.updateComplete;
    expect(scene.editor.plan.outcomes[0]!.statement).to.equal('Jude plans his own week');
    expect(scene.editor.plan.outcomes[1]!.statement).to.equal('Theirs');
  });

  it('another plan takes the place of what was typed, and a reset drops it', async () => {
    const scene = await show(plan);
    await write(scene, statement(plan), 'Jude plans his own week');
    scene.form.reset();
    await frames();
    expect(scene.editor.matches(':state(dirty)')).to.be.false;
    await write(scene, statement(plan), 'Jude plans his week');
    const other = await fixturePlan('year-4-reading');
    await engine.fail();
    scene.editor.plan = other;
    await frames();
    expect(content(scene)).to.contain(other.person.givenName);
    await engine.come();
    await scene.editor.updateComplete;
    expect(scene.editor.plan).to.deep.equal(other);
    expect(scene.edits).to.deep.equal([]);
  });

  it('what the browser kept of it is recorded when the page is there again', async () => {
    let kept: unknown;
    const { setFormValue } = ElementInternals.prototype;
    ElementInternals.prototype.setFormValue = function (value, state) {
      kept = state;
      setFormValue.call(this, value, state);
    };
    const scene = await show(plan);
    await write(scene, statement(plan), 'Jude plans his own week');
    dispatchEvent(new Event('pagehide'));
    ElementInternals.prototype.setFormValue = setFormValue;
    const editor = document.createElement('isp-plan-editor');
    editor.formStateRestoreCallback(kept as string);
    editor.plan = plan;
    document.body.append(editor);
    await frames();
    await engine.come();
    await editor.updateComplete;
    expect(editor.plan.outcomes[0]!.statement).to.equal('Jude plans his own week');
    editor.remove();
  });
});
