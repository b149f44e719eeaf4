import type { Plan, Review } from '@isp-kit/core/plan';
import { expect } from '@open-wc/testing';
import '../../define/isp-review-form.ts';
import type { ReviewSaveDetail } from '../../events/review-save.ts';
import {
  answerRequired,
  answers,
  choose,
  click,
  drawn,
  focused,
  goOn,
  press,
  root,
  stage,
  stepTitle,
  titles,
  typeIn,
  words,
  type Stage,
} from './testing/stage.ts';

const held = (plan: Plan): Review =>
  plan.reviews.find(({ heldOn, status }) => status === 'held' && heldOn === '2026-11-22')!;
const page = (scene: Stage) => words(root(scene).querySelector('.step')!);

describe('recording a review', () => {
  it('begins with what was decided last time, and asks what became of it', async () => {
    const scene = await stage();
    const asked = answers(scene);
    expect(stepTitle(scene)).to.equal(titles.last);
    expect(page(scene)).to.contain('Show the card at staff briefing');
    expect(page(scene)).to.contain('Mrs Okafor, by 16 November 2026');
    const [decision] = scene.given.reviews.findLast(({ status }) => status === 'held')!.decisions;
    await choose(scene, `q-last-${decision!.id}-state`, 'partly');
    await typeIn(scene, `q-last-${decision!.id}-why`, 'Two were away');
    await click(scene, '#decide-again');
    await answerRequired(scene);
    const review = held(asked[0]!.plan);
    expect(review.summary).to.contain(`Partly done: ${decision!.text} (Two were away)`);
    expect(review.decisions.map(({ text }) => text)).to.contain(decision!.text);
    expect(review.decisions[0]!.id).not.to.equal(decision!.id);
  });

  it('asks honestly, and leads to what is missing', async () => {
    const scene = await stage();
    await answerRequired(scene, {}, {}, 'outcomes');
    await goOn(scene);
    expect(focused(scene).id).to.equal('summary');
    const [outcome] = scene.given.outcomes;
    expect(words(root(scene).querySelector('#summary')!)).to.contain(outcome!.statement);
    root(scene).querySelector<HTMLElement>('#summary a')!.focus();
    await press(scene, 'Enter');
    expect(focused(scene).type).to.equal('radio');
    expect(focused(scene).name).to.equal(`q-outcome-${outcome!.id}-achievement`);
    expect(stepTitle(scene)).to.equal(titles.outcomes);
  });

  it('chooses nothing for anybody: no judgement is answered before somebody answers it', async () => {
    const scene = await stage();
    for (const step of ['last', 'outcomes', 'help', 'next', 'agreement'] as const) {
      await answerRequired(scene, {}, {}, step);
      expect(root(scene).querySelectorAll('.step input:checked').length, step).to.equal(0);
    }
  });

  it('changes the plan as one edit: outcomes, help with its history, voices and answers', async () => {
    const scene = await stage();
    const asked = answers(scene);
    const [outcome] = scene.given.outcomes;
    const [line] = scene.given.provision;
    const mother = scene.given.people.find(({ role }) => role === 'parent')!;
    await answerRequired(
      scene,
      {
        [`q-outcome-${outcome!.id}-achievement`]: 'achieved',
        [`q-outcome-${outcome!.id}-next`]: 'complete',
        [`q-provision-${line!.id}-next`]: 'stop',
        [`q-agreement-family-${mother.id}-position`]: 'not-agreed',
      },
      {
        'q-voice-child-words': 'I like the card.',
        [`q-agreement-family-${mother.id}-words`]: 'He is still in the corridor every day.',
      },
    );
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
    expect(plan.voices.at(-1)).to.include({ words: 'I like the card.', language: plan.language });
    expect(plan.agreements.find((answer) => answer.review === review.id)).to.include({
      party: 'family',
      person: mother.id,
      position: 'not-agreed',
      words: 'He is still in the corridor every day.',
    });
    expect(review.adjustments).to.have.length(
      scene.given.adjustments.filter(({ endedOn }) => endedOn === undefined).length,
    );
    expect(review.unchanged).to.equal(undefined);
  });

  it('does not ask whether help helped that did not happen, and asks why without blame', async () => {
    const scene = await stage();
    const asked = answers(scene);
    const [line] = scene.given.provision;
    await answerRequired(scene, {}, {}, 'help');
    const ask = `q-provision-${line!.id}`;
    await choose(scene, `${ask}-delivered`, 'no');
    expect(page(scene)).to.contain('Nobody is to blame');
    expect(root(scene).querySelector(`[name="${ask}-helped"]`)).to.equal(null);
    await typeIn(scene, `${ask}-reason`, 'No room.');
    await answerRequired(scene);
    const judged = held(asked[0]!.plan).provision.find(({ provision }) => provision === line!.id);
    expect(judged).to.include({ delivered: 'no', helped: 'not-known', reason: 'No room.' });
  });

  it('changes a line in its place, as part of the same edit', async () => {
    const scene = await stage();
    const asked = answers(scene);
    const [outcome] = scene.given.outcomes;
    const [line] = scene.given.provision;
    await answerRequired(
      scene,
      {
        [`q-outcome-${outcome!.id}-next`]: 'change',
        [`q-provision-${line!.id}-next`]: 'change',
      },
      {
        [`q-change-${outcome!.id}-statement`]: 'Jude begins within five minutes.',
        [`q-change-${line!.id}-amount`]: '3',
      },
    );
    const { plan, review } = asked[0]!;
    expect(plan.outcomes[0]!.statement).to.equal('Jude begins within five minutes.');
    expect(plan.provision[0]!.amount!.sessions).to.equal(3);
    expect(review.outcomes[0]!.next).to.equal('change');
    expect(plan.outcomes[1]).to.include({ statement: scene.given.outcomes[1]!.statement });
  });

  it('a review that was planned becomes the one that was held, with what was said for it before', async () => {
    const scene = await stage({ today: '2027-03-05' });
    const planned = scene.given.reviews.find(({ status }) => status === 'planned')!;
    const asked = answers(scene);
    await answerRequired(scene, {}, { 'q-voice-child-words': 'Better.' });
    const { plan, review } = asked[0]!;
    expect(review.id).to.equal(planned.id);
    expect(review).to.include({ status: 'held', plannedFor: planned.plannedFor });
    expect(review.voices.slice(0, planned.voices.length)).to.deep.equal(planned.voices);
    expect(review.voices).to.have.length(planned.voices.length + 1);
    expect(plan.reviews).to.have.length(scene.given.reviews.length);
  });

  it('shows the check with a way back to every answer, and what will be different', async () => {
    const scene = await stage();
    const [line] = scene.given.provision;
    await answerRequired(scene, { [`q-provision-${line!.id}-next`]: 'stop' }, {}, 'check');
    expect(page(scene)).to.contain('What will be different in the plan');
    expect(page(scene)).to.contain('ended');
    const way = root(scene).querySelector<HTMLElement>(
      `[aria-label="Change “${line!.statement}”"]`,
    )!;
    way.click();
    await drawn(scene);
    expect(stepTitle(scene)).to.equal(titles.help);
    expect(focused(scene).name).to.equal(`q-provision-${line!.id}-delivered`);
  });
});

describe('carrying forward', () => {
  it('carries the whole plan forward on purpose, marked, and claims nothing', async () => {
    const scene = await stage();
    const asked = answers(scene);
    await answerRequired(scene, {}, {}, 'basics');
    await click(scene, '#unchanged');
    await answerRequired(scene, {}, {}, 'check');
    expect(page(scene)).to.contain('Nothing in the plan changes.');
    await goOn(scene);
    const { plan, review } = asked[0]!;
    expect(review.unchanged).to.be.true;
    expect(review.outcomes.every(({ next }) => next === 'continue')).to.be.true;
    expect(
      review.provision.every(
        ({ next, delivered, reason }) =>
          next === 'keep' && delivered === 'not-known' && reason!.startsWith('Carried forward'),
      ),
    ).to.be.true;
    for (const part of ['outcomes', 'provision', 'adjustments'] as const) {
      expect(plan[part]).to.deep.equal(scene.given[part]);
    }
  });

  it('carries the rest of a list, and each can still be asked about', async () => {
    const scene = await stage();
    const [first, second] = scene.given.outcomes;
    await answerRequired(scene, {}, {}, 'outcomes');
    await choose(scene, `q-outcome-${first!.id}-achievement`, 'not-achieved');
    await choose(scene, `q-outcome-${first!.id}-next`, 'stop');
    root(scene).querySelector<HTMLElement>('#carry-outcome')!.focus();
    expect(words(focused(scene))).to.contain('the other');
    await press(scene, 'Enter');
    expect(focused(scene).id).to.equal('carry-outcome');
    expect(root(scene).querySelectorAll('.card--carried')).to.have.length(
      scene.given.outcomes.filter(({ lifecycle }) => lifecycle === 'active').length - 1,
    );
    await click(scene, `#ask-${second!.id}`);
    expect(focused(scene).name).to.equal(`q-outcome-${second!.id}-achievement`);
    expect(root(scene).querySelector(`[name="q-outcome-${first!.id}-next"]:checked`)).to.exist;
  });
});
