import { expect, fixtureSync } from '@open-wc/testing';
import { html } from 'lit';
import '../../define/isp-review-form.ts';
import { bareKeys } from '../../testing/bare-keys.ts';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { laterSteps } from './later-steps.ts';
import {
  answerRequired,
  answers,
  choose,
  click,
  drawn,
  focused,
  goOn,
  root,
  stage,
  stepTitle,
  titles,
  words,
  type Stage,
} from './testing/stage.ts';

const frame = (scene: Stage) => words(root(scene).querySelector('.frame')!);

/** As if there were no network for what comes later: how often it was asked for, and how to end that. */
function cutOff() {
  let asked = 0;
  laterSteps.want = () => {
    asked++;
    return Promise.resolve(undefined);
  };
  return { asked: () => asked, connect: () => Reflect.deleteProperty(laterSteps, 'want') };
}

async function toVoices(scene: Stage): Promise<void> {
  await answerRequired(scene, {}, {}, 'basics');
  await choose(scene, 'q-basics-kind', 'yearly');
  await goOn(scene);
}

describe('the steps that come later', () => {
  // First, before anybody has loaded them.
  it('are asked for once the first is drawn, and may fail to come: it is said, nothing is lost, and they can be asked for again', async () => {
    const { asked, connect } = cutOff();
    const scene = await stage();
    expect(scene.form.matches(':state(dirty)')).to.equal(false);
    // Before anybody has answered anything, and not at every turn.
    expect(asked()).to.equal(1);
    await toVoices(scene);
    expect(stepTitle(scene)).to.equal(titles.voices);
    expect(frame(scene)).to.contain('This part could not be loaded');
    expect(await scene.form.save()).to.equal(undefined);
    await drawn(scene);
    expect(bareKeys(scene.form)).to.deep.equal([]);
    expect(focused(scene).id).to.equal('step-title');
    await click(scene, '#back');
    await click(scene, '#back');
    connect();
    // Whoever goes on asks again.
    await answerRequired(scene, {}, {}, 'voices');
    expect(root(scene).querySelector('#q-voice-child-words')).not.to.equal(null);
    await click(scene, '#back');
    expect(
      root(scene).querySelector<HTMLInputElement>('[name="q-basics-kind"]:checked')!.value,
    ).to.equal('yearly');
  });

  it('have all their words, to the end', async () => {
    const scene = await stage();
    answers(scene);
    const seen = new Set<string>();
    for (const step of Object.keys(titles) as (keyof typeof titles)[]) {
      await answerRequired(scene, {}, {}, step);
      seen.add(stepTitle(scene));
      expect(bareKeys(scene.form), step).to.deep.equal([]);
      await goOn(scene);
      expect(bareKeys(scene.form), `${step}, gone on`).to.deep.equal([]);
    }
    expect([...seen]).to.deep.equal(Object.values(titles));
    await drawn(scene);
    expect(frame(scene)).to.contain('The review is saved');
    expect(bareKeys(scene.form)).to.deep.equal([]);
  });
});

describe('a review that is saved', () => {
  it('is switched off with the fieldset around it, and on again', async () => {
    const given = await fixturePlan('year-8-planning-and-anxiety');
    const around = fixtureSync<HTMLFormElement>(
      html`<form>
        <fieldset>
          <isp-review-form .plan=${given} today="2026-11-22"></isp-review-form>
        </fieldset>
      </form>`,
    );
    const scene = { form: around.querySelector('isp-review-form')!, given };
    await drawn(scene);
    answers(scene);
    await answerRequired(scene);
    await drawn(scene);
    const buttons = () => ['copy', 'print'].map((id) => root(scene).getElementById(id)!);
    const fieldset = around.querySelector('fieldset')!;
    for (const off of [true, false]) {
      fieldset.disabled = off;
      await drawn(scene);
      for (const button of buttons())
        expect(button.hasAttribute('disabled'), button.id).to.equal(off);
    }
  });
});
