import type { Plan, Review } from '@isp-kit/core/plan';
import { expect, fixture, fixtureSync } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../define/isp-review-form.ts';
import type { ReviewSaveDetail } from '../../events/review-save.ts';
import {
  answerRequired,
  answers,
  goOn,
  press,
  stage,
  stepTitle,
  typeIn,
  words,
  type Stage,
} from './testing/stage.ts';

const held = (plan: Plan): Review =>
  plan.reviews.find(({ heldOn, status }) => status === 'held' && heldOn === '2026-11-22')!;
const root = ({ form }: Stage) => form.shadowRoot!;
const focused = (scene: Stage) => root(scene).activeElement as HTMLInputElement;

/** Tabs until focus is where `wanted` says; a form that cannot be reached so fails. */
async function tabTo(scene: Stage, wanted: (element: HTMLElement) => boolean): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await sendKeys({ press: 'Tab' });
    const active = focused(scene) as HTMLElement | null;
    if (active && wanted(active)) return;
  }
  throw new Error('Tab never gets there.');
}

describe('recording a review', () => {
  it('begins with what was decided last time', async () => {
    const scene = await stage();
    const panel = words(root(scene).querySelector('.panel')!);
    expect(panel).to.contain('Decided last time');
    expect(panel).to.contain('Show the card at staff briefing');
    expect(panel).to.contain('Mrs Okafor, by 16 November 2026');
  });

  it('asks honestly, and leads to what is missing', async () => {
    const scene = await stage();
    await goOn(scene);
    expect(focused(scene).id).to.equal('summary');
    root(scene).querySelector<HTMLElement>('#summary a')!.focus();
    await press(scene, 'Enter');
    expect(focused(scene).type).to.equal('radio');
    expect(focused(scene).name).to.equal('q-basics-kind');
    expect(stepTitle(scene)).to.equal('The meeting');
  });

  it('goes the whole way by keyboard alone', async () => {
    const scene = await stage();
    const asked = answers(scene, (detail) =>
      Promise.resolve({ status: 'saved', plan: detail.plan }),
    );
    const onward = async () => {
      await tabTo(scene, ({ id }) => id === 'continue');
      await press(scene, 'Enter');
    };
    await tabTo(scene, ({ id }) => id === 'q-basics-kind');
    await press(scene, ' ');
    await tabTo(scene, ({ id }) => id === 'q-basics-attended');
    await press(scene, ' ');
    await onward();
    for (const step of ['What we are working on', 'Help']) {
      expect(stepTitle(scene)).to.equal(step);
      // Every group of radios takes one Tab and one Space: its first answer.
      for (;;) {
        await tabTo(scene, ({ id, localName }) => localName === 'input' || id === 'continue');
        if (focused(scene).id === 'continue') break;
        await press(scene, ' ');
      }
      await press(scene, 'Enter');
    }
    expect(stepTitle(scene)).to.equal('What the child and family say');
    await tabTo(scene, ({ id }) => id === 'q-voice-child-words');
    await sendKeys({ type: 'Mondays are better.' });
    await tabTo(scene, ({ localName }) => localName === 'select');
    await sendKeys({ type: 'said' });
    await onward();
    await tabTo(scene, ({ localName }) => localName === 'textarea');
    await sendKeys({ type: 'Ask again in March.' });
    await onward();
    expect(stepTitle(scene)).to.equal('Check before you save');
    expect(words(root(scene).querySelector('.step')!)).to.contain('Mondays are better.');
    await onward();
    expect(asked).to.have.length(1);
    const review = held(asked[0]!.plan);
    expect(review.kind).to.equal('yearly');
    expect(review.outcomes.every(({ achievement }) => achievement === 'not-achieved')).to.be.true;
    expect(review.provision.every(({ delivered }) => delivered === 'no')).to.be.true;
    expect(review.decisions.map(({ text }) => text)).to.deep.equal(['Ask again in March.']);
    expect(focused(scene).id).to.equal('saved');
    expect(words(root(scene).querySelector('#saved')!)).to.contain('22 November 2027');
  });

  it('changes the plan as one edit: outcomes, help with its history, voices and answers', async () => {
    const scene = await stage();
    const asked = answers(scene, (detail) =>
      Promise.resolve({ status: 'saved', plan: detail.plan }),
    );
    const [outcome] = scene.given.outcomes;
    const [line] = scene.given.provision;
    await answerRequired(scene, {
      [`q-outcome-${outcome!.id}-achievement`]: 'achieved',
      [`q-outcome-${outcome!.id}-next`]: 'complete',
      [`q-provision-${line!.id}-next`]: 'stop',
      'q-agreement-family-position': 'not-agreed',
    });
    const { base, plan, review, edit }: ReviewSaveDetail = asked[0]!;
    expect(base).to.deep.equal(scene.given);
    expect(edit.type).to.equal('group');
    expect(plan.reviews.find(({ id }) => id === review.id)).to.deep.equal(review);
    expect(plan.outcomes[0]).to.include({ achievement: 'achieved', lifecycle: 'completed' });
    expect(plan.provision[0]!.status).to.equal('ended');
    expect(plan.provision[0]!.statusHistory.at(-1)).to.include({
      status: 'ended',
      on: '2026-11-22',
    });
    const answer = plan.agreements.at(-1)!;
    expect(answer).to.include({ party: 'family', position: 'not-agreed', review: review.id });
    expect(review.nextReviewOn).to.equal('2027-11-22');
  });

  it('disagreement is kept in their own words', async () => {
    const scene = await stage();
    const asked = answers(scene, (detail) =>
      Promise.resolve({ status: 'saved', plan: detail.plan }),
    );
    await answerRequired(
      scene,
      { 'q-agreement-family-position': 'not-agreed' },
      { 'q-agreement-family-words': 'He is still in the corridor every day.' },
    );
    expect(asked[0]!.plan.agreements.at(-1)).to.include({
      position: 'not-agreed',
      words: 'He is still in the corridor every day.',
    });
  });

  it('nothing has changed: everything is carried on, on purpose, and nothing is claimed of the help', async () => {
    const scene = await stage();
    const asked = answers(scene, (detail) =>
      Promise.resolve({ status: 'saved', plan: detail.plan }),
    );
    root(scene).querySelector<HTMLElement>('#unchanged')!.click();
    await answerRequired(scene);
    const { plan, review } = asked[0]!;
    expect(review.unchanged).to.be.true;
    expect(review.outcomes.every(({ next }) => next === 'continue')).to.be.true;
    expect(
      review.provision.every(({ next, delivered }) => next === 'keep' && delivered === 'not-known'),
    ).to.be.true;
    expect(plan.outcomes).to.deep.equal(scene.given.outcomes);
    expect(plan.provision).to.deep.equal(scene.given.provision);
  });

  it('the next date follows the day of the review until somebody sets it', async () => {
    const scene = await stage();
    await typeIn(scene, 'q-basics-heldOn', '20');
    await answerRequired(scene, {}, {}, 'agreement');
    const day = () => root(scene).querySelector<HTMLInputElement>('#q-basics-nextReviewOn')!;
    expect(day().value).to.equal('20');
    await typeIn(scene, 'q-basics-nextReviewOn', '1');
    root(scene).querySelector<HTMLElement>('#back')!.click();
    await goOn(scene);
    expect(day().value).to.equal('1');
  });

  it('a review that was planned becomes the one that was held', async () => {
    const scene = await stage('2027-03-05');
    const planned = scene.given.reviews.find(({ status }) => status === 'planned')!;
    const asked = answers(scene, (detail) =>
      Promise.resolve({ status: 'saved', plan: detail.plan }),
    );
    await answerRequired(scene);
    const { plan, review } = asked[0]!;
    expect(review.id).to.equal(planned.id);
    expect(review).to.include({ status: 'held', plannedFor: planned.plannedFor });
    expect(plan.reviews).to.have.length(scene.given.reviews.length);
  });
});

describe('a review that cannot be saved', () => {
  it('keeps every answer when the save fails, and saves them the second time', async () => {
    const scene = await stage();
    let works = false;
    const asked = answers(scene, (detail) =>
      works
        ? Promise.resolve({ status: 'saved', plan: detail.plan })
        : Promise.reject(new Error('off')),
    );
    await answerRequired(scene, {}, { 'q-voice-child-words': 'I like the card.' });
    expect(focused(scene).id).to.equal('summary');
    expect(words(root(scene).querySelector('.step')!)).to.contain('I like the card.');
    works = true;
    await goOn(scene);
    expect(asked).to.have.length(2);
    expect(asked[1]!.review).to.deep.equal(asked[0]!.review);
  });

  it('shows what clashes, and saves what was chosen', async () => {
    const scene = await stage();
    const [outcome] = scene.given.outcomes;
    const current = structuredClone(scene.given);
    current.revision++;
    current.outcomes[0]!.achievement = 'not-achieved';
    current.barriers[0]!.impact = 'Theirs.';
    let stale = true;
    const asked = answers(scene, (detail) => {
      const outcome = stale
        ? ({ status: 'conflict', current } as const)
        : ({ status: 'saved', plan: detail.plan } as const);
      stale = false;
      return Promise.resolve(outcome);
    });
    await answerRequired(scene, { [`q-outcome-${outcome!.id}-achievement`]: 'exceeded' });
    expect(focused(scene).id).to.equal('conflicts-title');
    const conflict = root(scene).querySelector('.conflict')!;
    expect(words(conflict)).to.contain('Went further than we hoped');
    expect(words(conflict)).to.contain('Not achieved');
    await goOn(scene);
    expect(asked).to.have.length(1);
    conflict.querySelector<HTMLElement>('input')!.click();
    await goOn(scene);
    expect(asked[1]!.plan.outcomes[0]!.achievement).to.equal('exceeded');
    expect(asked[1]!.plan.barriers[0]!.impact).to.equal('Theirs.');
    expect(asked[1]!.base.revision).to.equal(current.revision);
    expect(asked[1]!.review.id).to.equal(asked[0]!.review.id);
  });

  it('goes on with the newer plan where nothing clashes', async () => {
    const scene = await stage();
    const current = structuredClone(scene.given);
    current.revision++;
    current.barriers[0]!.impact = 'Theirs.';
    let stale = true;
    const asked = answers(scene, (detail) => {
      const outcome = stale
        ? ({ status: 'conflict', current } as const)
        : ({ status: 'saved', plan: detail.plan } as const);
      stale = false;
      return Promise.resolve(outcome);
    });
    await answerRequired(scene);
    expect(words(root(scene).querySelector('[role="status"]')!)).to.contain(
      'your review is still here',
    );
    await goOn(scene);
    expect(asked[1]!.plan.barriers[0]!.impact).to.equal('Theirs.');
    expect(asked[1]!.review).to.deep.equal(asked[0]!.review);
  });
});

describe('the review form on its page', () => {
  it('tells a parent why they cannot record one', async () => {
    const { given } = await stage();
    const form = await fixture<Stage['form']>(
      html`<isp-review-form .plan=${given} audience="parent"></isp-review-form>`,
    );
    expect(form.shadowRoot!.querySelector('input')).to.equal(null);
    expect(words(form.shadowRoot!.querySelector('.frame')!)).to.contain(
      'You cannot record a review',
    );
  });

  it('gives the form around it the plan with the review, once it is complete', async () => {
    const { given } = await stage();
    const around = fixtureSync<HTMLFormElement>(
      html`<form>
        <isp-review-form name="review" .plan=${given} today="2026-11-22"></isp-review-form>
      </form>`,
    );
    const form = around.querySelector('isp-review-form')!;
    const scene = { form, given };
    await form.updateComplete;
    expect(new FormData(around).has('review')).to.be.false;
    expect(form.checkValidity()).to.be.false;
    await answerRequired(scene, {}, {}, 'check');
    const sent = JSON.parse(new FormData(around).get('review') as string) as Plan;
    expect(held(sent).status).to.equal('held');
    around.reset();
    await form.updateComplete;
    expect(stepTitle(scene)).to.equal('The meeting');
    expect(new FormData(around).has('review')).to.be.false;
  });
});
