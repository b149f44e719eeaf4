import { rightsFor } from '@isp-kit/core/access';
import { calendarFixtures } from '@isp-kit/fixtures';
import { expect } from '@open-wc/testing';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import {
  answerRequired,
  answers,
  choose,
  drawn,
  goOn,
  root,
  stage,
  typeIn,
  words,
  type Stage,
} from './testing/stage.ts';

const page = (scene: Stage) => words(root(scene).querySelector('.step')!);

async function onlyTargetedLine() {
  const plan = await fixturePlan('year-3-two-packages');
  const [line] = plan.provision.filter(({ layer }) => layer === 'targeted');
  const [reason] = plan.basis.layers.filter(({ layer }) => layer === 'targeted');
  return { plan, line: line!, reason: reason! };
}

describe('layers of support', () => {
  it('one whose last help ends is asked about, and ends in the plan where somebody says so', async () => {
    const { plan, line, reason } = await onlyTargetedLine();
    const scene = await stage({ plan });
    const asked = answers(scene);
    await answerRequired(scene, { [`q-provision-${line.id}-next`]: 'stop' }, {}, 'next');
    expect(page(scene)).to.contain('Targeted: its last help ends');
    await choose(scene, 'q-layer-targeted-ends', 'yes');
    await typeIn(scene, 'q-layer-targeted-why', 'He counts with the class now.');
    expect(page(scene)).to.match(/From now on ?Specialist/);
    await answerRequired(scene);
    const { basis } = asked[0]!.plan;
    expect(basis.layers.find(({ id }) => id === reason.id)!.to).to.equal('2026-11-22');
    expect(asked[0]!.review.summary).to.contain('He counts with the class now.');
  });

  it('one that begins is given its reason', async () => {
    const { plan, line } = await onlyTargetedLine();
    const scene = await stage({ plan });
    const asked = answers(scene);
    await answerRequired(scene, { [`q-provision-${line.id}-next`]: 'change' }, {}, 'help');
    await answerRequired(scene, { [`q-provision-${line.id}-next`]: 'change' }, {}, 'next');
    root(scene).querySelector<HTMLElement>('#back')!.click();
    await drawn(scene);
    const select = root(scene).getElementById(`q-change-${line.id}-layer`) as HTMLSelectElement;
    select.value = 'targeted-plus';
    select.dispatchEvent(new Event('change'));
    await drawn(scene);
    await goOn(scene);
    expect(page(scene)).to.contain('Targeted Plus: new');
    await typeIn(scene, 'q-layer-targeted-plus-why', 'An outside teacher joins the group.');
    await answerRequired(scene);
    const { basis, provision } = asked[0]!.plan;
    expect(provision.find(({ id }) => id === line.id)!.layer).to.equal('targeted-plus');
    expect(basis.layers.at(-1)).to.include({
      layer: 'targeted-plus',
      reason: 'An outside teacher joins the group.',
      from: '2026-11-22',
    });
  });
});

describe('the next day', () => {
  it('is offered by the calendar, and one in the holidays is doubted and still taken', async () => {
    const { url } = calendarFixtures.find(({ name }) => name.startsWith('larkfield'))!;
    const calendar: unknown = await (await fetch(url)).json();
    const scene = await stage({ calendar });
    const asked = answers(scene);
    await answerRequired(scene, {}, {}, 'next');
    expect(root(scene).querySelectorAll('[name="q-next-day"]')).to.have.length(5);
    expect(page(scene)).to.match(/week \d+ of (Spring|Summer|Autumn) term/);
    await choose(scene, 'q-next-day', 'own');
    await typeIn(scene, 'q-next-own', '24');
    await typeIn(scene, 'q-next-own-month', '12');
    await typeIn(scene, 'q-next-own-year', '2026');
    expect(page(scene)).to.contain('That day is in the holidays.');
    await answerRequired(scene);
    expect(asked[0]!.review.nextReviewOn).to.equal('2026-12-24');
  });

  it('may be left open', async () => {
    const scene = await stage();
    const asked = answers(scene);
    await answerRequired(scene, { 'q-next-day': 'none' });
    expect(asked[0]!.review.nextReviewOn).to.equal(undefined);
    expect(words(root(scene).querySelector('#saved')!)).to.contain('No date is set');
  });
});

describe('who may record', () => {
  it('is somebody to whom it was handed, and the check says what is not theirs to change', async () => {
    const plan = await fixturePlan('year-3-two-packages');
    const [senco] = plan.people.filter(({ role }) => role === 'senco');
    const [helper] = plan.people.filter(({ role }) => role === 'teaching-assistant');
    const actor = { audience: 'teaching-assistant', personId: helper!.id };
    const handed = {
      person: helper!.id,
      paths: ['/reviews'],
      edits: ['add' as const],
      from: '2026-11-01',
      until: '2026-11-30',
      by: senco!.id,
      reason: 'Mr Farrant is away.',
    };
    const scene = await stage({ plan: { ...plan, reviews: plan.reviews.slice(0, 1) } });
    scene.form.rights = rightsFor(plan, { actor, today: '2026-11-22' });
    await drawn(scene);
    expect(words(root(scene).querySelector('.frame')!)).to.contain('You cannot record a review');
    scene.form.rights = rightsFor(plan, { actor, today: '2026-11-22', delegations: [handed] });
    await drawn(scene);
    await answerRequired(scene, {}, {}, 'check');
    expect(page(scene)).to.contain('The system might refuse some of this.');
  });
});
