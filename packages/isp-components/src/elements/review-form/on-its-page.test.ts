import type { Plan, Review } from '@isp-kit/core/plan';
import { expect, fixture, fixtureSync } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../define/isp-review-form.ts';
import {
  answerRequired,
  click,
  drawn,
  focused,
  press,
  root,
  stage,
  stepTitle,
  titles,
  words,
  type Stage,
} from './testing/stage.ts';

const held = (plan: Plan): Review =>
  plan.reviews.find(({ heldOn, status }) => status === 'held' && heldOn === '2026-11-22')!;

describe('the review form on its page', () => {
  it('tells a parent why they cannot record one', async () => {
    const scene = await stage({ audience: 'parent' });
    expect(root(scene).querySelector('input')).to.equal(null);
    expect(words(root(scene).querySelector('.frame')!)).to.contain('You cannot record a review');
  });

  it('gives the form around it the plan with the review, once it is complete', async () => {
    const { given } = await stage();
    const around = fixtureSync<HTMLFormElement>(
      html`<form>
        <isp-review-form name="review" .plan=${given} today="2026-11-22" required></isp-review-form>
      </form>`,
    );
    const form = around.querySelector('isp-review-form')!;
    const scene = { form, given };
    await drawn(scene);
    expect(new FormData(around).has('review')).to.be.false;
    expect(form.checkValidity()).to.be.false;
    form.required = false;
    expect(form.checkValidity()).to.be.true;
    await answerRequired(scene, {}, {}, 'check');
    const sent = JSON.parse(new FormData(around).get('review') as string) as Plan;
    expect(held(sent).status).to.equal('held');
    expect(form.matches(':state(dirty)')).to.be.true;
    around.reset();
    await drawn(scene);
    expect(stepTitle(scene)).to.equal(titles.last);
    expect(new FormData(around).has('review')).to.be.false;
    expect(form.matches(':state(dirty)')).to.be.false;
  });

  it('takes up its answers where the browser kept them, also before its plan is there', async () => {
    const scene = await stage();
    const kept: unknown[] = [];
    const around = fixtureSync<HTMLFormElement>(html`<form></form>`);
    const { setFormValue } = ElementInternals.prototype;
    ElementInternals.prototype.setFormValue = function (this: ElementInternals, value, state) {
      kept.push(state);
      setFormValue.call(this, value, state);
    };
    around.append(scene.form);
    await answerRequired(scene, {}, { 'q-voice-child-words': 'Kept words.' }, 'outcomes');
    // The value is written out when somebody reads the form.
    expect(new FormData(around).has('review')).to.be.false;
    ElementInternals.prototype.setFormValue = setFormValue;
    const text = kept.findLast((state) => typeof state === 'string') as string;
    const form = await fixture<Stage['form']>(html`<isp-review-form></isp-review-form>`);
    form.formStateRestoreCallback(text);
    form.plan = scene.given;
    form.today = '2026-11-22';
    const again = { form, given: scene.given };
    await drawn(again);
    expect(stepTitle(again)).to.equal(titles.outcomes);
    await click(again, '#back');
    const area = root(again).querySelector<HTMLTextAreaElement>('#q-voice-child-words')!;
    expect(area.value).to.equal('Kept words.');
  });

  it('says what is no plan', async () => {
    const scene = await stage();
    const frame = () => words(root(scene).querySelector('.frame')!);
    for (const given of [{ format: 'seating-plan' }, { ...scene.given, outcomes: [{}] }]) {
      scene.form.plan = given as unknown as Plan;
      await drawn(scene);
      expect(frame()).to.contain('cannot be opened');
    }
    scene.form.plan = scene.given;
    await drawn(scene);
    expect(stepTitle(scene)).to.equal(titles.last);
  });

  it('keeps Enter for a new line in a field of many lines', async () => {
    const scene = await stage();
    await answerRequired(scene, {}, {}, 'voices');
    root(scene).getElementById('q-voice-child-words')!.focus();
    await sendKeys({ type: 'One' });
    await press(scene, 'Enter');
    await sendKeys({ type: 'Two' });
    await drawn(scene);
    expect(stepTitle(scene)).to.equal(titles.voices);
    expect((focused(scene) as unknown as HTMLTextAreaElement).value).to.equal('One\nTwo');
  });
});
