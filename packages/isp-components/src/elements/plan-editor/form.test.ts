import { parsePlan } from '@isp-kit/core/plan';
import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import type { IspPlanEditor } from './plan-editor.ts';
import {
  drawn,
  press,
  savedByAnother,
  status,
  typeInto,
  words,
  type Stage,
} from './testing/stage.ts';

async function inForm(): Promise<Stage & { form: HTMLFormElement; fieldset: HTMLFieldSetElement }> {
  const given = await fixturePlan('year-8-planning-and-anxiety');
  const form = fixtureSync<HTMLFormElement>(
    html`<form>
      <fieldset>
        <isp-plan-editor name="plan" .plan=${given} today="2026-11-22"></isp-plan-editor>
      </fieldset>
      <button>Send</button>
    </form>`,
  );
  const editor = form.querySelector<IspPlanEditor>('isp-plan-editor')!;
  await drawn({ editor });
  return {
    form,
    editor,
    root: editor.shadowRoot!,
    given,
    fieldset: form.querySelector('fieldset')!,
  };
}

const planIn = (form: HTMLFormElement) => {
  const parsed = parsePlan(JSON.parse(new FormData(form).get('plan') as string));
  if (!parsed.ok) throw new Error('The form does not hold a plan.');
  return parsed.value;
};

describe('the editor in a form', () => {
  it('submits the plan, at every stroke', async () => {
    const scene = await inForm();
    expect(planIn(scene.form)).to.deep.equal(scene.given);
    let heard = '';
    scene.editor.addEventListener('isp-plan-change', () => {
      heard = planIn(scene.form).person.pronouns ?? '';
    });
    await typeInto(scene, '/person/pronouns', 'he');
    expect(heard).to.equal('he');
  });

  it('is reset to what was opened', async () => {
    const scene = await inForm();
    await typeInto(scene, '/person/pronouns', 'they');
    scene.form.reset();
    await drawn(scene);
    expect(scene.editor.plan).to.deep.equal(scene.given);
    expect(planIn(scene.form)).to.deep.equal(scene.given);
  });

  it('is switched off with its fieldset', async () => {
    const scene = await inForm();
    scene.fieldset.disabled = true;
    await drawn(scene);
    const controls = scene.root.querySelectorAll<HTMLInputElement>(
      '.section textarea, .section select, #save, #undo',
    );
    expect(controls.length).to.be.greaterThan(5);
    for (const control of controls) expect(control.disabled).to.be.true;
    expect(words(scene.root.querySelector('.page')!)).to.contain('cannot be changed at the moment');
    expect(new FormData(scene.form).has('plan')).to.be.false;
    // And on again: the fieldset’s word was never the host’s own.
    scene.fieldset.disabled = false;
    await drawn(scene);
    expect(scene.editor.disabled).to.be.false;
    expect(scene.root.querySelector<HTMLInputElement>('#save')!.disabled).to.be.false;
  });

  it('belongs to a form elsewhere on the page that it names', async () => {
    const scene = await inForm();
    const other = document.createElement('form');
    other.id = 'elsewhere';
    document.body.append(other);
    scene.editor.setAttribute('form', 'elsewhere');
    await drawn(scene);
    expect(scene.editor.form).to.equal(other);
    expect(planIn(other)).to.deep.equal(scene.given);
    expect(new FormData(scene.form).has('plan')).to.be.false;
    other.remove();
  });

  it('has no value without a name, and none without a plan, which a form may require', async () => {
    const scene = await inForm();
    scene.editor.name = '';
    await drawn(scene);
    expect([...new FormData(scene.form).keys()]).to.deep.equal([]);
    scene.editor.plan = undefined;
    await drawn(scene);
    expect(scene.form.checkValidity()).to.be.true;
    scene.editor.required = true;
    await drawn(scene);
    expect(scene.editor.validity.valueMissing).to.be.true;
    expect(scene.form.checkValidity()).to.be.false;
    scene.editor.plan = scene.given;
    await drawn(scene);
    expect(scene.form.checkValidity()).to.be.true;
  });

  it('is held back by the advice where the host wants it so, and a save is not', async () => {
    const scene = await inForm();
    scene.editor.today = '2031-01-10';
    scene.editor.profile = 'england-proposed-2029';
    await drawn(scene);
    expect(scene.form.checkValidity()).to.be.true;
    scene.editor.findingsBlock = true;
    const isHeld = () => !scene.form.checkValidity();
    await waitUntil(isHeld, 'the advice holds it', { timeout: 15_000 });
    scene.editor.findingsBlock = false;
    await drawn(scene);
    expect(scene.form.checkValidity()).to.be.true;
    scene.editor.findingsBlock = true;
    await drawn(scene);
    expect(scene.editor.validationMessage).to.contain('must be put right before this can be sent');
    let saved = 0;
    scene.editor.addEventListener('isp-plan-save', () => saved++);
    await scene.editor.save();
    expect(saved).to.equal(1);
    scene.form.requestSubmit();
    await drawn(scene);
    expect(status(scene)).to.contain('must be put right');
    expect(scene.root.activeElement).not.to.equal(null);
  });

  it('is not kept by the browser in plain form where drafts are kept encrypted', async () => {
    const scene = await inForm();
    const states: unknown[] = [];
    const { setFormValue } = ElementInternals.prototype;
    ElementInternals.prototype.setFormValue = function (value, state) {
      states.push(state);
      setFormValue.call(this, value, state);
    };
    scene.editor.draftUser = 'nobody-in-particular';
    scene.editor.drafts = true;
    await typeInto(scene, '/person/pronouns', 'they');
    new FormData(scene.form);
    ElementInternals.prototype.setFormValue = setFormValue;
    expect(states.length).to.be.greaterThan(0);
    expect(states.every((state) => state === null)).to.be.true;
    scene.editor.drafts = false;
    await drawn(scene);
  });

  it('merges what the browser kept with what was stored since', async () => {
    const scene = await inForm();
    let kept: unknown;
    const { setFormValue } = ElementInternals.prototype;
    ElementInternals.prototype.setFormValue = function (value, state) {
      kept = state;
      setFormValue.call(this, value, state);
    };
    await typeInto(scene, '/person/pronouns', 'they');
    new FormData(scene.form);
    ElementInternals.prototype.setFormValue = setFormValue;
    const other = await inForm();
    other.editor.plan = savedByAnother(other.given, (plan) => {
      plan.outcomes[0]!.target = 'Theirs.';
    });
    other.editor.formStateRestoreCallback(kept as string);
    await drawn(other);
    expect(other.editor.plan.person.pronouns).to.equal('they');
    expect(other.editor.plan.outcomes[0]!.target).to.equal('Theirs.');
  });

  it('stops the form while something has to be put right, and shows what', async () => {
    const scene = await inForm();
    let sent = 0;
    scene.form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    await typeInto(scene, '/person/givenName', '');
    scene.form.requestSubmit();
    await drawn(scene);
    expect(sent).to.equal(0);
    expect(scene.root.activeElement!.id).to.equal('summary');
    expect(scene.editor.validity.customError).to.be.true;
    await typeInto(scene, '/person/givenName', 'Jude');
    await press(scene, 'Enter');
    expect(sent).to.equal(1);
  });

  it('comes back as it was left, unfinished text included', async () => {
    const scene = await inForm();
    await typeInto(scene, '/person/givenName', '');
    let kept: string | undefined;
    const { setFormValue } = ElementInternals.prototype;
    ElementInternals.prototype.setFormValue = function (value, state) {
      kept = state as string;
      setFormValue.call(this, value, state);
    };
    await typeInto(scene, '/person/pronouns', 'they');
    // What the browser keeps is written out in a pause, and when the page is left.
    dispatchEvent(new Event('pagehide'));
    ElementInternals.prototype.setFormValue = setFormValue;
    const other = await inForm();
    other.editor.formStateRestoreCallback(kept!);
    await drawn(other);
    expect(other.editor.plan!.person.pronouns).to.equal('they');
    expect(other.editor.checkValidity()).to.be.false;
    other.editor.formStateRestoreCallback('{"not": "ours"}');
    expect(other.editor.plan!.person.pronouns).to.equal('they');
  });
});
